import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';
import { type OperationDefinitionNode, print } from 'graphql';
import { checkVariables } from '../access/input-limits.ts';
import type { Limits } from '../access/limits.ts';
import { checkCost } from '../access/query-cost.ts';

/** Refuses valid operations whose variables or cost are beyond the limits, each time they are sent. */
export function guardOperations(limits: Limits): ApolloServerPlugin {
  const listener: GraphQLRequestListener<BaseContext> = {
    async didResolveOperation({ schema, document, operation, request }) {
      // Apollo answers a name that is no operation's
      if (!operation) return;
      const variables = request.variables ?? {};
      checkVariables(variables, limits, documentsAmong(operation));
      checkCost(schema, { document, operation, variables }, limits);
    },
  };
  return { requestDidStart: async () => listener };
}

/** The variables that hold a document to bring in: the only long text that is ever sent. */
function documentsAmong({ variableDefinitions = [] }: OperationDefinitionNode): Set<string> {
  const documents = variableDefinitions.filter(({ type }) => /^ImportDocumentInput!?$/.test(print(type)));
  return new Set(documents.map(({ variable }) => variable.name.value));
}
