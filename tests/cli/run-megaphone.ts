import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../cypher/package-root.ts';
import { ownNeo4j } from '../own-neo4j.ts';

/** What a command said, and how it ended. */
export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command line as a shell does, against the Neo4j of the tests; `started` is told of the process. */
export function runMegaphone(
  args: readonly string[],
  environment: Record<string, string> = {},
  started: (child: ChildProcess) => void = () => undefined,
): Promise<Run> {
  return runProgram('megaphone.js', args, environment, started);
}

/** Runs a program of server/cli likewise, as it is built. */
export function runProgram(
  name: string,
  args: readonly string[],
  environment: Record<string, string>,
  started: (child: ChildProcess) => void = () => undefined,
): Promise<Run> {
  const { uri, user, password } = ownNeo4j();
  const file = join(packageRoot, 'dist', 'server', 'cli', name);
  const child = spawn(process.execPath, [file, ...args], {
    cwd: packageRoot,
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...environment },
  });
  started(child);
  const run: Run = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    run.stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    run.stderr += chunk.toString();
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...run, code })));
}
