import { connect } from '../../cypher/database.ts';
import { ownNeo4j } from '../own-neo4j.ts';

/** The name of a key that the tests may remove again. */
export function testKeyName(name: string): string {
  return `made by a test: ${name}`;
}

/** Removes the keys that tests made, which no statement of the product does. */
export async function removeTestKeys(): Promise<void> {
  const database = await connect(ownNeo4j());
  await database.script("MATCH (k:ApiKey) WHERE k.name STARTS WITH 'made by a test: ' DELETE k");
  await database.close();
}
