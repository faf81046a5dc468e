import neo4j, { type Driver } from 'neo4j-driver';

/** The least that a read with markings can cost: one statement a question, written for it alone. */
export type HandReader = Record<'nested' | 'deep', (n: number) => Promise<unknown>>;

/** Sends, with the bare driver, statements that return what the question selects and nothing else. */
export function handReader(driver: Driver): HandReader {
  const read = (text: string) => async (n: number) => {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
    try {
      return (await session.run(text, { limit: neo4j.int(n), clearance: neo4j.int(4) })).records;
    } finally {
      await session.close();
    }
  };
  return { nested: read(NESTED), deep: read(DEEP) };
}

const PAGE = `
MATCH (c:Claim) WHERE c.id > '' AND coalesce(c.marking, 4) <= $clearance
WITH c ORDER BY c.id LIMIT $limit`;

const NESTED = `${PAGE}
RETURN c.id AS id, c.text AS text, COLLECT {
  MATCH (c)<-[r:EXPRESSES]-(s:Statement)<-[d:SAID]-(a:Actor)
  WHERE d.mode <> 'reported' AND coalesce(r.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance
    AND coalesce(d.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
  WITH DISTINCT a ORDER BY a.id RETURN a.name
} AS speakers, COLLECT {
  MATCH (c)<-[r:REBUTS|CORROBORATES|QUALIFIES|EXPOSES_MOTIVE_OF]-(e:CounterEvidence)
  WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
  WITH DISTINCT e ORDER BY e.id RETURN e.text
} AS counterEvidence`;

const DEEP = `${PAGE}
RETURN c.id AS id, c.text AS text, COLLECT {
  MATCH (c)<-[r:EXPRESSES]-(s:Statement) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance
  RETURN [s.text, COLLECT {
    MATCH (s)<-[d:SAID]-(a:Actor)
    WHERE d.mode <> 'reported' AND coalesce(d.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
    RETURN [a.name, COLLECT {
      MATCH (a)-[o:OPERATES]->(h:Channel) WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
      RETURN h.displayName ORDER BY h.id
    }] ORDER BY a.id
  }] ORDER BY s.publishedAt, s.id
} AS statements`;
