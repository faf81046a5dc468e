import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { type Connection, connect, type Database } from '../cypher/database.ts';
import { startLocalNeo4j } from '../cypher/local/local-neo4j.ts';
import { migrate } from '../cypher/migrations.ts';

/** A Neo4j of the benchmark's own, with Megaphone's constraints and indexes and nothing in it. */
export interface BenchNeo4j {
  connection: Connection;
  /** Megaphone's door to it. */
  database: Database;
  /** The bare driver, with the same settings as Megaphone's. */
  driver: Driver;
  stop(): Promise<void>;
}

/** Starts it in a folder that is removed when it stops. */
export async function startBenchNeo4j(say: (line: string) => void): Promise<BenchNeo4j> {
  const folder = mkdtempSync(join(tmpdir(), 'megaphone-bench-'));
  const local = await startLocalNeo4j(folder, say, { sizing: { heap: 2_048, pageCache: 512 } });
  const connection = { uri: local.uri, user: local.user, password: local.password };
  const remove = async () => {
    await local.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const database = await connect(connection);
    await migrate(database, say);
    const driver = bareDriver(connection);
    const stop = async () => {
      await Promise.all([database.close(), driver.close()]);
      await remove();
    };
    return { connection, database, driver, stop };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The driver as Megaphone sets it up, for the peers. */
export function bareDriver({ uri, user, password }: Connection): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 16,
    fetchSize: 1_000,
  });
}
