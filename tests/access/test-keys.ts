import neo4j from 'neo4j-driver';
import { inject } from 'vitest';

const MARK = 'made by a test: ';

/** The name of a key that the tests may remove again. */
export function testKeyName(name: string): string {
  return MARK + name;
}

/** Removes the keys of this run's tests from the graph, which no statement of the product does. */
export async function removeTestKeys(): Promise<void> {
  const { uri, user, password } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    await driver.executeQuery(
      'MATCH (k:ApiKey) WHERE k.name STARTS WITH $mark DELETE k',
      { mark: MARK },
      { database: 'neo4j' },
    );
  } finally {
    await driver.close();
  }
}
