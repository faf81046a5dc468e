import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { BaseContext } from '@apollo/server';
import compression from 'compression';
import express, { type RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Database } from '../cypher/database.ts';
import { packageRoot } from '../cypher/package-root.ts';
import { keyRing } from './access/key-ring.ts';
import { defaultLimits, type Limits } from './access/limits.ts';
import { isLoopbackAddress, type Viewer } from './access/viewer.ts';
import { admitBody, admitDocuments, admitJson, admitViewers, viewerOfRequest } from './http/admit.ts';
import { type Executor, graphqlEndpoint } from './http/graphql-endpoint.ts';
import { healthEndpoint } from './http/health-endpoint.ts';
import { pages, protectPages } from './http/page.ts';
import { picturesEndpoint } from './http/pictures-endpoint.ts';
import { protectAnswers } from './http/protect-answers.ts';
import { answerErrors, nothingHere } from './http/request-errors.ts';
import { logRequests } from './http/request-log.ts';

/** What the HTTP server is made of. */
export interface HttpOptions<Context extends BaseContext> {
  database: Database;
  log: Logger;
  schema: GraphQLSchema;
  /** Makes the context in which one request is resolved. */
  contextOf(viewer: Viewer): Context;
  /** Runs validated operations; graphql-js does where there is none. */
  executor?: Executor;
  limits?: Limits;
  /** Where the built page lies; dist/client by default. */
  clientFolder?: string;
}

/** Megaphone's HTTP server: GraphQL at `/graphql`, files of pictures at `/pictures`, `/health`, the page at `/` and GraphiQL at `/graphiql`. */
export interface HttpServer {
  /** Rejects with the system's error when the port cannot be had; port 0 takes a free one. */
  listen(port: number, host: string): Promise<{ port: number }>;
  /** Takes no new request and resolves when those under way have finished. */
  close(): Promise<void>;
}

/** Puts the server together; nothing listens yet. */
export async function createHttpServer<Context extends BaseContext>(
  options: HttpOptions<Context>,
): Promise<HttpServer> {
  const { database, log, schema, executor, contextOf, limits = defaultLimits } = options;
  const findKey = keyRing(database);
  const app = express();
  const httpServer = createServer({ requestTimeout: limits.requestMs, headersTimeout: limits.requestMs }, app);
  const graphql = await graphqlEndpoint({
    ...{ schema, executor, limits, log, httpServer },
    contextOf: (request) => contextOf(viewerOfRequest(request)),
  });
  app.disable('x-powered-by');
  app.disable('etag');
  const compress = compression();
  app.use(logRequests(log));
  app.all(
    '/graphql',
    ...[protectAnswers, betweenMachines(compress)],
    ...[admitViewers(findKey), admitJson, admitBody(limits), admitDocuments(limits)],
    graphql.handle,
  );
  app.post(
    '/pictures',
    ...[protectAnswers, compress, admitViewers(findKey), admitJson, admitBody(limits)],
    picturesEndpoint(schema, database, viewerOfRequest),
  );
  app.use(protectPages(), compress);
  app.get('/health', healthEndpoint(database, findKey));
  app.use(pages(options.clientFolder ?? join(packageRoot, 'dist', 'client')), nothingHere, answerErrors(log));
  return { listen: (port, host) => listen(httpServer, port, host), close: () => graphql.stop() };
}

/** Between programs of one machine, compressing answers costs more time than it saves. */
function betweenMachines(compress: RequestHandler): RequestHandler {
  return (request, response, next) =>
    isLoopbackAddress(request.socket.remoteAddress) ? next() : compress(request, response, next);
}

function listen(server: Server, port: number, host: string): Promise<{ port: number }> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve({ port: (server.address() as AddressInfo).port });
    });
  });
}
