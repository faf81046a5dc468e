import neo4j from 'neo4j-driver';
import { ownNeo4j } from '../../own-neo4j.ts';

/** Runs Cypher of the test's own, past the product's statements. */
export type RunCypher = (text: string, params?: Record<string, unknown>) => Promise<Record<string, unknown>[]>;

/** Gives work one connection to the Neo4j of this run. */
export async function connected<T>(work: (run: RunCypher) => Promise<T>): Promise<T> {
  const { uri, user, password } = ownNeo4j();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const session = driver.session({ database: 'neo4j' });
  try {
    return await work(async (text, params) => (await session.run(text, params)).records.map((row) => row.toObject()));
  } finally {
    await driver.close();
  }
}
