import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect } from '../cypher/database.ts';
import { holderOf } from '../cypher/local/folder-lock.ts';
import { homeIn } from '../cypher/local/home.ts';
import { halt } from '../cypher/local/launch.ts';
import { startLocalNeo4j } from '../cypher/local/local-neo4j.ts';
import { stillRunning } from '../cypher/local/pid-file.ts';
import { migrate } from '../cypher/migrations.ts';
import { seed } from '../seed/seed.ts';
import { warmUp } from '../server/warm-up.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** How to connect to the Neo4j of this run. */
    neo4j: { uri: string; user: string; password: string };
  }
}

const prefix = 'megaphone-tests-';
const say = (line: string) => process.stderr.write(`${line}\n`);

/** A run that was killed has left its Neo4j behind. */
async function removeKilledRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    const left = stillRunning(homeIn(folder).pidFile);
    if (holderOf(folder) || !left) continue;
    say(`Stopping the Neo4j of a test run that was killed (process ${left.pid})`);
    await halt(left, say);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One Neo4j for the whole run, in a folder of its own, with the newest migration and the digest in it. */
export default async function startNeo4j({ provide }: TestProject): Promise<() => Promise<void>> {
  await removeKilledRuns();
  const folder = mkdtempSync(join(tmpdir(), prefix));
  const neo4j = await startLocalNeo4j(folder, say, { sizing: { heap: 768, pageCache: 128 } });
  const connection = { uri: neo4j.uri, user: neo4j.user, password: neo4j.password };
  const stop = async () => {
    await neo4j.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const database = await connect(connection);
    await migrate(database, say);
    await seed(database, say);
    // A cold Neo4j plans a large statement for seconds, and tests side by side would wait beyond a request's patience.
    await warmUp(database, new AbortController().signal, say);
    await database.close();
  } catch (error) {
    await stop();
    throw error;
  }
  provide('neo4j', connection);
  return stop;
}
