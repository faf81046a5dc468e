import { type DocumentNode, execute, parse, validate } from 'graphql';
import { HIGHEST_CLEARANCE } from '../../server/access/marking.ts';
import { createContext } from '../../server/reading/context.ts';
import { buildMegaphoneSchema } from '../../server/schema.ts';
import { seededGraph } from '../graph.ts';

/** The schema under test, built once a file. */
export const schema = await buildMegaphoneSchema();

/** What a query answered: read by name, compared whole. */
export interface Answer {
  [field: string]: Answer & Answer[] & string & number & boolean;
}

/** Runs a query through the real schema on the seeded graph; a query that does not fit the schema, or fails, throws. */
export async function ask(query: string, variables: Record<string, unknown> = {}, clearance = HIGHEST_CLEARANCE): Promise<Answer> {
  const { data, errors } = await answer(parse(query), variables, clearance);
  if (errors?.[0]) throw errors[0];
  return JSON.parse(JSON.stringify(data));
}

async function answer(document: DocumentNode, variables: Record<string, unknown>, clearance: number) {
  const invalid = validate(schema, document);
  if (invalid[0]) throw invalid[0];
  const contextValue = createContext(await seededGraph(), { name: 'a test', clearance });
  return execute({ schema, document, variableValues: variables, contextValue });
}
