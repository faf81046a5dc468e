import neo4j, { type Driver } from 'neo4j-driver';
import { ownNeo4j } from '../own-neo4j.ts';

interface Element {
  id: string;
  properties: Record<string, unknown>;
}

const EVERY = {
  nodes: 'MATCH (n) WHERE NOT n:ApiKey RETURN elementId(n) AS id, properties(n) AS properties',
  relationships: 'MATCH ()-[r]->() RETURN elementId(r) AS id, properties(r) AS properties',
};
const DELETE = {
  nodes: 'MATCH (n) WHERE NOT n:ApiKey AND NOT elementId(n) IN $known DETACH DELETE n',
  relationships: 'MATCH ()-[r]->() WHERE NOT elementId(r) IN $known DELETE r',
};
const RESET = {
  nodes: 'UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.id SET n = row.properties',
  relationships: 'UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row.id SET r = row.properties',
};
const KINDS = ['relationships', 'nodes'] as const;

/** Remembers the whole graph; what it returns takes back everything that was written since. */
export async function rememberGraph(): Promise<() => Promise<void>> {
  const before = await withDriver(every);
  return () =>
    withDriver(async (driver) => {
      for (const kind of KINDS) await driver.executeQuery(DELETE[kind], { known: before[kind].map(({ id }) => id) });
      const after = await every(driver);
      for (const kind of KINDS) {
        const now = new Map(after[kind].map((one) => [one.id, JSON.stringify(one.properties)]));
        const rows = before[kind].filter((one) => now.get(one.id) !== JSON.stringify(one.properties));
        if (rows.length > 0) await driver.executeQuery(RESET[kind], { rows });
      }
    });
}

async function every(driver: Driver) {
  const read = async (text: string) =>
    (await driver.executeQuery(text)).records.map((record) => record.toObject() as unknown as Element);
  return { nodes: await read(EVERY.nodes), relationships: await read(EVERY.relationships) };
}

async function withDriver<T>(work: (driver: Driver) => Promise<T>): Promise<T> {
  const { uri, user, password } = ownNeo4j();
  // whole numbers stay whole: a float would be another value
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}
