import { type DocumentNode, execute, parse, validate } from 'graphql';
import { HIGHEST_CLEARANCE } from '../../server/access/marking.ts';
import { createContext } from '../../server/reading/context.ts';
import { buildMegaphoneSchema } from '../../server/schema.ts';
import { seededGraph } from '../graph.ts';

/** The schema under test, built once a file. */
export const schema = await buildMegaphoneSchema();

/** Runs a query through the real schema on the seeded graph; a query that does not fit the schema, or fails, throws; `T` is the shape of its answer. */
export async function ask<T = Record<string, unknown>>(
  query: string,
  variables: Record<string, unknown> = {},
  clearance = HIGHEST_CLEARANCE,
): Promise<T> {
  const { data, errors } = await answer(parse(query), variables, clearance);
  if (errors?.[0]) throw errors[0];
  return JSON.parse(JSON.stringify(data)) as T;
}

async function answer(document: DocumentNode, variables: Record<string, unknown>, clearance: number) {
  const invalid = validate(schema, document);
  if (invalid[0]) throw invalid[0];
  const contextValue = createContext(await seededGraph(), { name: 'a test', clearance });
  return execute({ schema, document, variableValues: variables, contextValue });
}
