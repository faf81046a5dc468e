import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  type GraphQLSchema,
  GraphQLString,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { allFieldsWithin, fragmentsOf } from './access/document-measures.ts';
import type { Executor } from './http/graphql-endpoint.ts';

/** Fields of all operations whose compiled form is kept, at some 2.5 KB each; the least recently used goes first. */
const KEPT_FIELDS = 40_000;

/** What Neo4j returned has its type already: only what is something else goes the long way of graphql-js. */
const customSerializers = {
  ID: (value: unknown) => (typeof value === 'string' ? value : GraphQLID.serialize(value)),
  String: (value: unknown) => (typeof value === 'string' ? value : GraphQLString.serialize(value)),
  Boolean: (value: unknown) => (typeof value === 'boolean' ? value : GraphQLBoolean.serialize(value)),
  Int: (value: unknown) => (typeof value === 'number' && (value | 0) === value ? value : GraphQLInt.serialize(value)),
};

interface Kept {
  compiled: CompiledQuery;
  fields: number;
}

/** Runs operations with graphql-jit: an operation is compiled once and kept by its document's text and its name. */
export function createExecutor(schema: GraphQLSchema): Executor {
  const kept = new Map<string, Kept>();
  let keptFields = 0;
  const keep = (key: string, one: Kept) => {
    kept.set(key, one);
    keptFields += one.fields;
    for (const [oldest, { fields }] of kept) {
      if (keptFields <= KEPT_FIELDS) return;
      kept.delete(oldest);
      keptFields -= fields;
    }
  };
  return async ({ document, operation, operationName, queryHash, request, context }) => {
    const key = `${queryHash} ${operationName ?? ''}`;
    const known = kept.get(key);
    const compiled =
      known?.compiled ?? compileQuery(schema, document, operationName ?? undefined, { customSerializers });
    if (!isCompiledQuery(compiled)) return compiled;
    if (known) {
      // moves it to the end, where what was used last stands
      kept.delete(key);
      kept.set(key, known);
    } else {
      keep(key, { compiled, fields: allFieldsWithin(fragmentsOf(document))(operation.selectionSet) });
    }
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
