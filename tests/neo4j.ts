import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
import type { Connection } from './own-neo4j.ts';

const prefix = 'megaphone-tests-';
// planning all statements anew, as Neo4j does once a file has written enough, takes as long as most files
const settings = { 'dbms.cypher.min_replan_interval': '1d' };
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

/** A Neo4j with the newest migration and the digest in it, and how to stop and remove it. */
async function startSeeded(
  report: (line: string) => void,
): Promise<{ connection: Connection; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  const neo4j = await startLocalNeo4j(folder, report, { sizing: { heap: 768, pageCache: 128 }, settings });
  const connection = { uri: neo4j.uri, user: neo4j.user, password: neo4j.password };
  const stop = async () => {
    await neo4j.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const database = await connect(connection);
    await migrate(database, report);
    await seed(database, report);
    // a cold Neo4j plans a large statement for seconds, longer than a request waits
    await warmUp(database, new AbortController().signal, report);
    await database.close();
    return { connection, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Whether a file comes to the Neo4j of its worker through what it imports, as far as that is of the tests. */
function usesNeo4j(file: string): boolean {
  const folder = import.meta.dirname;
  const reached = new Set([file]);
  for (const path of reached) {
    const imported = readFileSync(path, 'utf8').matchAll(/ from '(\..+\.ts)'/g);
    for (const [, relative = ''] of imported) {
      const target = join(dirname(path), relative);
      if (target.startsWith(folder)) reached.add(target);
    }
  }
  return reached.has(join(folder, 'own-neo4j.ts'));
}

/**
 * One Neo4j for each worker, so that files which write go side by side too; one file alone needs one only, and those of
 * which none asks for one do not wait for it.
 */
export default async function startNeo4j({ provide, vitest }: TestProject): Promise<() => Promise<void>> {
  await removeKilledRuns();
  const count = Math.min(Number(vitest.config.maxWorkers), vitest.state.getPaths().filter(usesNeo4j).length);
  const silent = () => undefined;
  const starts = await Promise.allSettled(
    Array.from({ length: count }, (_, at) => startSeeded(at === 0 ? say : silent)),
  );
  const started = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  const stop = async () => void (await Promise.all(started.map((one) => one.stop())));
  const failed = starts.find((start) => start.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  provide(
    'neo4j',
    started.map(({ connection }) => connection),
  );
  return stop;
}
