import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { CannotStart } from '../cannot-start.ts';
import { homeIn, writeConf } from './home.ts';
import { installation } from './installation.ts';
import { identify, signal } from './running-process.ts';

/** CSV files with headings as neo4j-admin wants them. Nodes are numbered from 0; relationships name these numbers. */
export interface StoreTables {
  /** Labels, with colons between them, and a file. */
  nodes: readonly (readonly [labels: string, file: string])[];
  /** Type and file. */
  relationships: readonly (readonly [type: string, file: string])[];
}

/** Where neo4j-admin stands: its steps that are done, with the part of the one under way, and how many there are. */
export type ImportProgress = (done: number, of: number) => void;

/**
 * Makes the store of a data folder that has none with `neo4j-admin database import full`: no transactions, no indexes.
 * @throws CannotStart where it fails, with the reason; what it has written by then is worth nothing
 */
export async function importStore(
  folder: string,
  { nodes, relationships }: StoreTables,
  progress: ImportProgress,
  abort: AbortSignal,
): Promise<void> {
  const home = homeIn(folder);
  const { java, classPath } = installation();
  writeConf(home, { port: 0, pageCache: 512, auth: true });
  const options = ['--id-type=actual', '--multiline-fields=true', '--max-off-heap-memory=2g'];
  const admin = spawn(
    java,
    [
      ...['-Xmx2g', '-Dfile.encoding=UTF-8', '-cp', classPath, 'org.neo4j.cli.AdminTool', 'database', 'import', 'full'],
      ...['neo4j', ...options, `--report-file=${join(home.logs, 'import.report')}`],
      ...nodes.map(([labels, file]) => `--nodes=${labels}=${file}`),
      ...relationships.map(([type, file]) => `--relationships=${type}=${file}`),
    ],
    // a process group of its own, as Neo4j has
    {
      env: { ...process.env, NEO4J_HOME: home.root, NEO4J_CONF: home.conf },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const closed = once(admin, 'close');
  const identity = identify(admin.pid ?? 0);
  const lock = join(folder, 'megaphone.lock');
  // it holds the folder: whoever comes after a killed program ends it
  writeFileSync(lock, JSON.stringify(identity ?? {}));
  const end = () => identity && signal(identity, 'SIGKILL');
  abort.addEventListener('abort', end, { once: true });
  try {
    const said: string[] = [];
    const lines = createInterface({ input: admin.stdout });
    lines.on('line', reader(progress));
    for (const stream of [lines, createInterface({ input: admin.stderr })])
      stream.on('line', (line) => void (said.push(line) > 20 && said.shift()));
    const [code] = await closed;
    abort.throwIfAborted();
    if (code !== 0) throw new CannotStart(`neo4j-admin could not make the store. It says: ${said.join('\n')}`);
  } catch (error) {
    abort.throwIfAborted();
    throw error instanceof CannotStart
      ? error
      : new CannotStart(`Java cannot be started: ${String(error)}. See: npm run setup`);
  } finally {
    abort.removeEventListener('abort', end);
    rmSync(lock, { force: true });
  }
}

/** Reads where neo4j-admin stands from its lines: "(2/4) Relationship import", and percents within a step. */
function reader(progress: ImportProgress): (line: string) => void {
  let [step, steps] = [0, 0];
  return (line) => {
    const [, begun, of] = /^\((\d)\/(\d)\) /.exec(line) ?? [];
    if (begun) [step, steps] = [Number(begun) - 1, Number(of)];
    const percent = Number(/ (\d+)% /.exec(line)?.[1] ?? 0);
    if (begun || percent > 0) progress(step + percent / 100, steps);
  };
}
