import { inject } from 'vitest';
import { connect, type Database } from '../cypher/database.ts';
import { seed } from '../seed/seed.ts';

let seeded: Promise<Database> | undefined;

/** The graph of this run with the digest in it; shared by all files, so whoever writes leaves it as it was. */
export function seededGraph(): Promise<Database> {
  seeded ??= connect(inject('neo4j')).then(async (database) => {
    await seed(database, () => undefined);
    return database;
  });
  return seeded;
}
