import { type GraphQLError, type GraphQLSchema, graphql } from 'graphql';
import type { Database } from '../../cypher/database.ts';
import { StatementTimeout } from '../../cypher/database-errors.ts';
import type { Ask } from '../../picture/gathering/questions.ts';
import { createContext } from '../reading/context.ts';

const isTimeout = ({ originalError }: GraphQLError): boolean => originalError instanceof StatementTimeout;

/** Asks the API within this process, with a clearance: the same question as the page's, and the same answer. */
export function askWithin(schema: GraphQLSchema, database: Database, clearance: number): Ask {
  return async <T>(source: string, variables: object) => {
    // loaders remember a failure, so each attempt has its own
    const attempt = () =>
      graphql({
        ...{ schema, source, variableValues: { ...variables } },
        contextValue: createContext(database, { name: 'analyst', clearance }),
      });
    let { data, errors } = await attempt();
    // a Neo4j that has just started plans the first question longer than it answers it
    for (let again = 0; again < 2 && errors?.some(isTimeout); again += 1) ({ data, errors } = await attempt());
    if (errors?.[0]) throw errors[0];
    return JSON.parse(JSON.stringify(data)) as T;
  };
}
