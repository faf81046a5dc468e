import { inject } from 'vitest';

/** How to connect to a Neo4j of this run. */
export interface Connection {
  uri: string;
  user: string;
  password: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The Neo4j of each worker. */
    neo4j: readonly Connection[];
  }
}

/** The Neo4j of the worker that runs this file: no other file uses it at the same time. */
export function ownNeo4j(): Connection {
  const connections = inject('neo4j');
  const worker = Number(process.env.VITEST_POOL_ID);
  const own = connections[(worker - 1) % connections.length];
  if (!own) throw new Error(`There is no Neo4j for the worker “${process.env.VITEST_POOL_ID}”`);
  return own;
}
