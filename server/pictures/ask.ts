import { type GraphQLSchema, graphql } from 'graphql';
import type { Database } from '../../cypher/database.ts';
import type { Ask } from '../../picture/gathering/questions.ts';
import { createContext } from '../reading/context.ts';

/** Asks the API within this process, with a clearance: the same question as the page's, and the same answer. */
export function askWithin(schema: GraphQLSchema, database: Database, clearance: number): Ask {
  return async <T>(source: string, variables: object) => {
    const { data, errors } = await graphql({
      ...{ schema, source, variableValues: { ...variables } },
      contextValue: createContext(database, { name: 'analyst', clearance }),
    });
    if (errors?.[0]) throw errors[0];
    return JSON.parse(JSON.stringify(data)) as T;
  };
}
