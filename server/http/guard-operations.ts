import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';
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
      checkVariables(variables, limits);
      checkCost(schema, { document, operation, variables }, limits);
    },
  };
  return { requestDidStart: async () => listener };
}
