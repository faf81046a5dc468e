import { type Connection, connect } from '../../cypher/database.ts';
// Megaphone's own copy: two copies of graphql do not know each other's schemas
import { buildSchema, type GraphQLSchema } from '../../node_modules/graphql/index.js';
import { createExecutor } from '../../server/executor.ts';
import { createHttpServer } from '../../server/http.ts';
import { createLog } from '../../server/log.ts';
import { createContext } from '../../server/reading/context.ts';
import { buildMegaphoneSchema } from '../../server/schema.ts';
import { roomyLimits } from '../roomy-limits.ts';
import { rowsSchema } from './rows.ts';

/** Megaphone's HTTP server, with every check that it makes of a request, serving the prepared rows. */
export async function megaphoneRows(connection: Connection): Promise<number> {
  return serving(connection, rowsSchema(buildSchema));
}

/** Megaphone's HTTP server with Megaphone's schema, on the generated graph. */
export async function megaphoneGraph(connection: Connection): Promise<number> {
  return serving(connection, await buildMegaphoneSchema());
}

async function serving(connection: Connection, schema: GraphQLSchema): Promise<number> {
  const database = await connect(connection);
  const server = await createHttpServer({
    database,
    schema,
    log: createLog(),
    executor: createExecutor(schema),
    limits: roomyLimits,
    contextOf: (viewer) => createContext(database, viewer, roomyLimits),
  });
  const { port } = await server.listen(0, '127.0.0.1');
  return port;
}
