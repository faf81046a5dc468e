import neo4j from 'neo4j-driver';
import { ownNeo4j } from '../own-neo4j.ts';

type Row = Record<string, unknown>;

/** Cypher of a test's own, on the Neo4j of this run: to look at the graph past the statements, or to damage it. */
export async function rawCypher(text: string, params: Row = {}): Promise<Row[]> {
  const { uri, user, password } = ownNeo4j();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(text, params, { database: 'neo4j' });
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

/** Every node and relationship with all they hold, in a stable order: two equal pictures are equal graphs. */
export async function pictureOfGraph(): Promise<string> {
  const nodes = await rawCypher(
    'MATCH (n) WHERE NOT n:Migration RETURN labels(n) AS labels, properties(n) AS properties ORDER BY elementId(n)',
  );
  const relationships = await rawCypher(
    `MATCH (a)-[r]->(b)
     RETURN type(r) AS type, a.id AS subject, b.id AS object, properties(r) AS properties
     ORDER BY type, subject, object, toString(r.kind)`,
  );
  return JSON.stringify(
    [nodes, relationships].map((rows) => rows.map(sorted)),
    null,
    1,
  );
}

function sorted(row: Row): unknown {
  const { labels, properties, ...rest } = row as { labels?: string[]; properties: Row };
  const entries = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...rest, labels: labels?.sort(), properties: entries };
}
