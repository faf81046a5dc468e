import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from '../cannot-start.ts';
import type { Home, Sizing } from './home.ts';
import type { Installation } from './installation.ts';
import { logEnd, reasonIn, textSince } from './neo4j-log.ts';
import { ended, identify, type ProcessIdentity, runs, signal } from './running-process.ts';

const openModules = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** The arguments of java for a Neo4j in that home. */
export function javaArguments(home: Home, { classPath }: Installation, { heap }: Sizing): string[] {
  return [
    `-Xms${Math.min(heap, 512)}m`,
    `-Xmx${heap}m`,
    '-XX:+ExitOnOutOfMemoryError',
    // with a heap of this size its pauses are short, and loading and testing take a fifth less of the processor
    '-XX:+UseParallelGC',
    ...openModules.map((module) => `--add-opens=java.base/${module}=ALL-UNNAMED`),
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dfile.encoding=UTF-8',
    '-cp',
    classPath,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home.root}`,
    `--config-dir=${home.conf}`,
  ];
}

function spawnDetached(home: Home, installation: Installation, sizing: Sizing): Promise<number> {
  const output = openSync(home.output, 'w', 0o600);
  // A process group of its own: the terminal's Ctrl-C reaches the server only, which stops Neo4j last.
  const java = spawn(installation.java, javaArguments(home, installation, sizing), {
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  java.unref();
  return new Promise((resolve, reject) => {
    java.once('error', (error) =>
      reject(new CannotStart(`Java cannot be started: ${error.message}. See: npm run setup`)),
    );
    java.once('spawn', () => resolve(java.pid ?? 0));
  });
}

/** Why this start came to nothing, from what Neo4j and Java wrote. */
export class StartFailed extends CannotStart {
  readonly portTaken: boolean;
  constructor(home: Home, written: string) {
    super(`Neo4j stopped while it started: ${reasonIn(written)} Its log: ${home.log}`);
    this.portTaken = /Address already in use/.test(written);
  }
}

/** Who is told how it goes, and who may call it off. */
export interface Surroundings {
  log: (line: string) => void;
  abort: AbortSignal;
}

/**
 * Starts Neo4j and waits until it says that it has. After a crash it first recovers, which may take minutes.
 * @param started told at once, so that the process is known even if this one dies
 * @throws StartFailed
 */
export async function launch(
  home: Home,
  installation: Installation,
  sizing: Sizing,
  { log, abort }: Surroundings,
  started: (process: ProcessIdentity) => void,
): Promise<ProcessIdentity> {
  const from = logEnd(home.log);
  const begun = Date.now();
  const neo4j = identify(await spawnDetached(home, installation, sizing));
  const written = () => `${textSince(home.log, from)}\n${textSince(home.output, 0)}`;
  if (!neo4j) throw new StartFailed(home, written());
  started(neo4j);
  for (let said = 0; !/ Started\.\s*$/m.test(textSince(home.log, from)); ) {
    if (!runs(neo4j)) throw new StartFailed(home, written());
    const seconds = Math.floor((Date.now() - begun) / 1000);
    if (abort.aborted) {
      await halt(neo4j, log);
      throw new CannotStart('The start was called off.');
    }
    if (seconds >= 600) {
      signal(neo4j, 'SIGKILL');
      await ended(neo4j, 10_000);
      throw new StartFailed(home, `${written()}\nERROR It was not ready after ten minutes.`);
    }
    if (seconds >= said + 2) {
      said = seconds;
      log(`Neo4j is starting (${seconds} s)`);
    }
    await sleep(50);
  }
  return neo4j;
}

/** Stops Neo4j cleanly, and by force when it does not stop within a minute. */
export async function halt(neo4j: ProcessIdentity, log: (line: string) => void): Promise<void> {
  signal(neo4j, 'SIGTERM');
  for (let seconds = 2; seconds <= 60; seconds += 2) {
    if (await ended(neo4j, 2000)) return;
    log(`Neo4j is stopping (${seconds} s)`);
  }
  log('Neo4j did not stop within a minute; it is stopped by force and recovers at the next start.');
  signal(neo4j, 'SIGKILL');
  await ended(neo4j, 10_000);
}
