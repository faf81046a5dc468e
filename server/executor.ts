import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Executor } from './http/graphql-endpoint.ts';

/** Documents whose compiled form is kept; the least recently used goes first. */
const KEPT = 500;

/** Runs operations with graphql-jit: a document is compiled once and kept by its text and operation name. */
export function createExecutor(schema: GraphQLSchema): Executor {
  const kept = new Map<string, CompiledQuery>();
  return async ({ document, operationName, queryHash, request, context }) => {
    const key = `${queryHash} ${operationName ?? ''}`;
    const compiled = kept.get(key) ?? compile(schema, document, operationName);
    if (!isCompiledQuery(compiled)) return compiled;
    kept.delete(key);
    kept.set(key, compiled);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? '');
    return compiled.query(undefined, context, request.variables ?? {});
  };
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | null | undefined,
): CompiledQuery | ExecutionResult {
  return compileQuery(schema, document, name ?? undefined);
}
