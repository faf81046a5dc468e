import { pino } from 'pino';

import { connect, type Database } from '../../cypher/database.ts';
import type { Limits } from '../../server/access/limits.ts';
import { createExecutor } from '../../server/executor.ts';
import { createHttpServer } from '../../server/http.ts';
import { ownNeo4j } from '../own-neo4j.ts';
import { type SmallSchema, smallSchema } from './small-schema.ts';

/** A server that listens on a free port, on the real database, with the small schema. */
export interface SmallServer extends SmallSchema {
  port: number;
  database: Database;
  /** What stands in the log, an object a line. */
  log: string[];
  close(): Promise<void>;
}

/** Starts one; `host` is where it listens, `uri` another way to the test's Neo4j, `jit` the product's executor. */
export async function smallServer(
  options: { host?: string; port?: number; uri?: string; limits?: Limits; clientFolder?: string; jit?: true } = {},
): Promise<SmallServer> {
  const { uri, user, password } = ownNeo4j();
  const database = await connect({ uri: options.uri ?? uri, user, password });
  const small = smallSchema();
  const log: string[] = [];
  const server = await createHttpServer({
    database,
    schema: small.schema,
    executor: options.jit && createExecutor(small.schema),
    contextOf: (viewer) => ({ viewer, database }),
    log: pino({ level: 'debug' }, { write: (line: string) => log.push(line) }),
    limits: options.limits,
    clientFolder: options.clientFolder,
  });
  const close = async () => {
    await server.close();
    await database.close();
  };
  const { port } = await server.listen(options.port ?? 0, options.host ?? '127.0.0.1').catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { ...small, port, database, log, close };
}
