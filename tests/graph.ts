import { inject } from 'vitest';
import { connect, type Database } from '../cypher/database.ts';

let connected: Promise<Database> | undefined;

/** The graph of this run with the digest in it; shared by all files, so whoever writes leaves it as it was. */
export function seededGraph(): Promise<Database> {
  connected ??= connect(inject('neo4j'));
  return connected;
}
