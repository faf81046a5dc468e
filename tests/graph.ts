import { connect, type Database } from '../cypher/database.ts';
import { ownNeo4j } from './own-neo4j.ts';

let connected: Promise<Database> | undefined;

/** The graph of this worker with the digest in it; files use it one after another, so whoever writes leaves it as it was. */
export function seededGraph(): Promise<Database> {
  connected ??= connect(ownNeo4j());
  return connected;
}
