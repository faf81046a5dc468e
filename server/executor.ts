import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Executor } from './http/graphql-endpoint.ts';

/** Documents whose compiled form is kept; the least recently used goes first. */
const KEPT = 500;

/** Runs operations with graphql-jit: a document is compiled once and kept by its text and operation name. */
export function createExecutor(schema: GraphQLSchema): Executor {
  const kept = new Map<string, CompiledQuery>();
  return async ({ document, operation, operationName, queryHash, request, context }) => {
    const key = `${queryHash} ${operationName ?? ''}`;
    const compiled = kept.get(key) ?? compile(schema, document, operationName);
    if (!isCompiledQuery(compiled)) return compiled;
    kept.delete(key);
    kept.set(key, compiled);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? '');
    return compiled.query(undefined, context, withDefaults(operation, request.variables ?? {}));
  };
}

type Variables = Readonly<Record<string, unknown>>;

/** Variables with the defaults of those that were not sent: graphql-jit forgets them where the type admits no null. */
function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, sent: Variables): Variables {
  const missing = variableDefinitions.flatMap(({ variable: { name }, defaultValue }) => {
    return defaultValue && sent[name.value] === undefined ? [[name.value, valueFromASTUntyped(defaultValue)]] : [];
  });
  return missing.length === 0 ? sent : { ...sent, ...Object.fromEntries(missing) };
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | null | undefined,
): CompiledQuery | ExecutionResult {
  return compileQuery(schema, document, name ?? undefined);
}
