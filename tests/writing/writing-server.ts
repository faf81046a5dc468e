import { pino } from 'pino';
import { defaultLimits } from '../../server/access/limits.ts';
import { createExecutor } from '../../server/executor.ts';
import { createHttpServer } from '../../server/http.ts';
import { createContext } from '../../server/reading/context.ts';
import type { WordingEndpoint } from '../../server/review/wording/endpoint.ts';
import { buildMegaphoneSchema } from '../../server/schema.ts';
import { seededGraph } from '../graph.ts';
import { type Answer, askGraphql, type GraphqlBody } from '../http/ask.ts';

/** The product's server on the seeded graph, with its own executor. */
export interface WritingServer {
  port: number;
  /** Sends an operation as the page does. */
  send(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answer & { json: GraphqlBody }>;
  /** Sends an operation that must succeed; `T` is the shape of its data. */
  done<T = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<T>;
  close(): Promise<void>;
}

/** Starts one on a free port; with a model that may word claims, where one is given. */
export async function writingServer(wording?: WordingEndpoint): Promise<WritingServer> {
  const database = await seededGraph();
  const schema = await buildMegaphoneSchema();
  const server = await createHttpServer({
    ...{ database, schema, executor: createExecutor(schema), log: pino({ level: 'silent' }) },
    contextOf: (viewer) => createContext(database, viewer, defaultLimits, wording),
  });
  const { port } = await server.listen(0, '127.0.0.1');
  const send: WritingServer['send'] = (query, variables = {}, headers = {}) =>
    askGraphql(port, { query, variables }, headers);
  return {
    port,
    send,
    async done<T>(query: string, variables?: Record<string, unknown>) {
      const { json } = await send(query, variables);
      if (json.errors?.[0]) throw new Error(JSON.stringify(json.errors[0]));
      return json.data as T;
    },
    close: () => server.close(),
  };
}
