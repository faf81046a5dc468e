import type { IncomingMessage, Server } from 'node:http';
import { ApolloServer, type ApolloServerOptionsWithGateway, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import type { RequestHandler } from 'express';
import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Limits } from '../access/limits.ts';
import { explainErrors } from './explain-errors.ts';
import { guardOperations } from './guard-operations.ts';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];

/** Runs one validated operation: what Apollo calls the executor of a gateway. */
export type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** What answers GraphQL, and how. */
export interface GraphqlOptions<Context extends BaseContext> {
  schema: GraphQLSchema;
  /** Runs validated operations; graphql-js does where there is none. */
  executor?: Executor;
  limits: Limits;
  log: Logger;
  /** The server whose requests may finish when the endpoint stops. */
  httpServer: Server;
  contextOf(request: IncomingMessage): Context;
}

/** The handler of `/graphql`, and what ends it. */
export interface GraphqlEndpoint {
  handle: RequestHandler;
  /** Takes no new connection, lets the requests under way finish, and closes the server. */
  stop(): Promise<void>;
}

/** Starts Apollo with every option that matters for safety set by hand, since its defaults change with NODE_ENV. */
export async function graphqlEndpoint<Context extends BaseContext>(
  options: GraphqlOptions<Context>,
): Promise<GraphqlEndpoint> {
  const { schema, executor, limits, log, httpServer, contextOf } = options;
  const errors = explainErrors(log);
  const server = new ApolloServer<Context>({
    ...(executor ? { gateway: executing(schema, executor) } : { schema }),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    // Apollo would add a line's end, for which a long answer is copied once more
    stringifyResult: JSON.stringify,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 20 },
    stopOnTerminationSignals: false,
    logger: log,
    plugins: [
      // it hooks into every field, which graphql-jit cannot outrun
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: limits.closeMs }),
      guardOperations(limits),
      errors.plugin,
    ],
    formatError: errors.formatError,
  });
  await server.start();
  const handle = expressMiddleware(server, { context: async ({ req }) => contextOf(req) });
  return { handle, stop: () => server.stop() };
}

/** Apollo lets a gateway execute in its place: a schema of our own with another executor is a gateway to it. */
function executing(schema: GraphQLSchema, executor: Executor): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: async (context) => {
        // Apollo finds none where the name is no operation's, and leaves it to the executor to say so
        if (!(context.operation as unknown)) return { errors: [noOperation(context.request.operationName)] };
        return withExtensions(await executor(context));
      },
    }),
    stop: async () => undefined,
  };
}

function noOperation(name: string | undefined): GraphQLError {
  return new GraphQLError(
    name ? `Unknown operation named "${name}".` : 'Must provide operation name if query contains multiple operations.',
  );
}

/** Apollo reads `extensions` of every error and fails where it is missing, as it may be on an error of graphql-jit. */
function withExtensions(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((error: { extensions?: unknown } & GraphQLError) =>
    error.extensions ? error : (Object.create(error, { extensions: { value: {}, enumerable: true } }) as GraphQLError),
  );
  return { ...result, errors };
}
