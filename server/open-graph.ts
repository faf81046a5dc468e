import { CannotStart } from '../cypher/cannot-start.ts';
import { type Connection, connect, type Database } from '../cypher/database.ts';
import { DatabaseUnavailable, WrongPassword } from '../cypher/database-errors.ts';
import { startLocalNeo4j } from '../cypher/local/local-neo4j.ts';
import { runningNeo4j } from '../cypher/local/running-neo4j.ts';
import { refuseOldNeo4j } from '../cypher/version-gate.ts';
import type { Settings } from './settings.ts';

/** A graph that is open, and how to let go of it. */
export interface OpenGraph {
  database: Database;
  /** Closes the connections, then stops the Neo4j that was started for it, if one was. */
  close(): Promise<void>;
}

type Say = (line: string) => void;

function reasonNotToConnect({ uri, user, database }: Connection, advice: string, error: unknown): unknown {
  if (error instanceof WrongPassword) {
    return new CannotStart(
      `The Neo4j at ${uri} refuses the user ${user} or the password. Check NEO4J_USER and NEO4J_PASSWORD. It says: ${error.message}`,
    );
  }
  if (error instanceof DatabaseUnavailable) {
    return new CannotStart(`No Neo4j answers at ${uri}. ${advice} The driver says: ${error.message}`);
  }
  if (error instanceof Error && 'code' in error && String(error.code).endsWith('DatabaseNotFound')) {
    return new CannotStart(`The Neo4j at ${uri} has no database ${database}. Check NEO4J_DATABASE.`);
  }
  return error;
}

/** @param advice what to look at where nothing answers */
async function connectTo(connection: Connection, advice: string): Promise<Database> {
  let database: Database | undefined;
  try {
    database = await connect(connection);
    refuseOldNeo4j((await database.server()).version);
    return database;
  } catch (error) {
    await database?.close();
    throw reasonNotToConnect(connection, advice, error);
  }
}

async function openLocal(home: string, say: Say, abort?: AbortSignal): Promise<OpenGraph> {
  const neo4j = await startLocalNeo4j(home, say, { abort });
  try {
    const database = await connectTo(neo4j, 'It has started here, but the machine may be too busy for it: try again.');
    return {
      database,
      close: async () => {
        await database.close();
        await neo4j.stop();
      },
    };
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
}

/**
 * Opens the graph for the server: the Neo4j of NEO4J_URI, else the local one, which is started.
 * @throws CannotStart when it cannot be used, and why
 */
export async function openGraph({ neo4j, home }: Settings, say: Say, abort?: AbortSignal): Promise<OpenGraph> {
  if (!neo4j) return openLocal(home, say, abort);
  const database = await connectTo(neo4j, 'Check NEO4J_URI, and that it runs and can be reached.');
  return { database, close: () => database.close() };
}

/** Opens the same graph for a command beside the server: when the local Neo4j runs already, that one is used. */
export async function joinGraph(settings: Settings, say: Say, abort?: AbortSignal): Promise<OpenGraph> {
  const running = settings.neo4j ?? runningNeo4j(settings.home);
  return openGraph({ ...settings, neo4j: running }, say, abort);
}
