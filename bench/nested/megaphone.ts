import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Database } from '../../cypher/database.ts';
// Megaphone's own copy: two copies of graphql do not know each other's schemas
import { parse } from '../../node_modules/graphql/index.js';
import { createExecutor } from '../../server/executor.ts';
import type { Executor } from '../../server/http/graphql-endpoint.ts';
import { createContext } from '../../server/reading/context.ts';
import { buildMegaphoneSchema } from '../../server/schema.ts';
import { roomyLimits } from '../roomy-limits.ts';

/** The questions that are measured, as Megaphone's API takes them. */
export const MEGAPHONE_QUERIES = {
  nested:
    'query ($n: Int!) { claims(first: $n) { edges { node { id text speakers { name } counterEvidence { text } } } } }',
  deep: 'query ($n: Int!) { claims(first: $n) { edges { node { id text statements { text speakers { name channels { displayName } } } } } } }',
} as const;

/** Runs a query of Megaphone in this process, past HTTP, parsing and validation, which the peer is spared as well. */
export async function megaphoneReader(
  database: Database,
): Promise<(query: string, n: number) => Promise<ExecutionResult>> {
  await planned(database);
  const execute = createExecutor(await buildMegaphoneSchema());
  const documents = new Map<string, DocumentNode>();
  return async (query, n) => {
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    const context = createContext(database, { name: 'bench', clearance: 4 }, roomyLimits);
    const operation = document.definitions[0];
    const request = {
      document,
      operation,
      operationName: null,
      queryHash: query,
      request: { variables: { n } },
      context,
    };
    return (await execute(request as unknown as Parameters<Executor>[0])) as ExecutionResult;
  };
}

/** Megaphone has its statements planned when it starts; on a busy machine a fresh Neo4j needs more than one try. */
async function planned(database: Database): Promise<void> {
  for (const name of ['claims', 'statements', 'actors'] as const) {
    for (let tries = 5; tries > 0; tries--) {
      const done = await database.warm(name).then(
        () => true,
        () => false,
      );
      if (done) break;
    }
  }
}
