import { rawCypher } from '../../seed/raw-cypher.ts';

/** All that archives bring in, in a stable order, and how far their loads are, without times: two equal pictures are equal graphs. */
export async function pictureOfPosts({ runs = true } = {}): Promise<string> {
  const nodes = await rawCypher(
    `MATCH (n:Post|SharedObject|ImportRun|ReachObservation|Channel)
     WHERE n:Post OR n:SharedObject OR $runs AND n.kind = 'posts' OR n.at IS NOT NULL OR n.run IS NOT NULL
     WITH labels(n) AS labels, n {.*, startedAt: null, finishedAt: null} AS properties
     RETURN labels, properties ORDER BY labels, coalesce(properties.id, properties.kind + properties.key)`,
    { runs },
  );
  const relationships = await rawCypher(
    `MATCH (a)-[r:CARRIED|SHARES|HAD_REACH]->(b) WHERE r.run IS NOT NULL
     RETURN type(r) AS type, a.id AS subject, coalesce(b.id, b.kind + b.key) AS object, properties(r) AS properties
     ORDER BY type, subject, object`,
  );
  return JSON.stringify([...nodes, ...relationships].map(sorted), null, 1);
}

function sorted({ properties, ...rest }: Record<string, unknown>): unknown {
  return {
    ...rest,
    properties: Object.entries(properties as object)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, String(value)]),
  };
}

/** Takes out what archives have brought in; the seeded graph is then as it was. */
export async function removePosts(): Promise<void> {
  await rawCypher('MATCH (n:Post) DETACH DELETE n');
  await rawCypher('MATCH (n:SharedObject) DETACH DELETE n');
  await rawCypher("MATCH (n:ImportRun {kind: 'posts'}) DETACH DELETE n");
  await rawCypher('MATCH (n:ReachObservation) WHERE n.at IS NOT NULL DETACH DELETE n');
  await rawCypher('MATCH (n:Channel) WHERE n.run IS NOT NULL DETACH DELETE n');
}
