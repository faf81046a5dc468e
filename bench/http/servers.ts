import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { useGraphQlJit } from '@envelop/graphql-jit';
import express from 'express';
import fastify from 'fastify';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import mercurius from 'mercurius';
import { firstRows, rowsSchema } from './rows.ts';

/** Starts a server on a free port and returns the port. */
export type Start = () => Promise<number>;

/** No GraphQL at all: reads the number of rows and writes JSON. */
export const rawHttp: Start = () => {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as { variables: { first: number } };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data: { rows: firstRows(variables.first) } }));
    });
  });
  return listening(server);
};

/** Apollo Server on Express as its documentation sets it up. */
export const apolloAsItComes: Start = () => apolloServing(rowsSchema(buildSchema), () => ({}));

/** Apollo Server on Express as its documentation sets it up, with any schema. */
export async function apolloServing(schema: GraphQLSchema, context: () => object): Promise<number> {
  const apollo = new ApolloServer({ schema });
  await apollo.start();
  const app = express();
  app.use('/graphql', express.json(), expressMiddleware(apollo, { context: async () => context() }));
  return listening(createServer(app));
}

/** GraphQL Yoga with its plugin for graphql-jit. */
export const yogaJit: Start = () => {
  const yoga = createYoga({ schema: rowsSchema(buildSchema), logging: false, plugins: [useGraphQlJit()] });
  return listening(createServer(yoga));
};

/** Mercurius on Fastify with graphql-jit from the first request on. */
export const mercuriusJit: Start = async () => {
  const app = fastify();
  await app.register(mercurius, { schema: rowsSchema(buildSchema), jit: 1 });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return (app.server.address() as AddressInfo).port;
};

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
