import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from '../../cypher/database.ts';
import { packageRoot } from '../../cypher/package-root.ts';

/** What one run of the command took. */
export interface Run {
  created: number;
  rows: number;
  /** From the start of the program to its end. */
  seconds: number;
  /** Highest resident memory of the program, in megabytes. */
  peakMegabytes: number;
}

/** Loads into a graph that runs. */
export async function loadWithMegaphone(file: string, { uri, user, password }: Connection): Promise<Run> {
  return runCommand([file], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
}

/** Makes a new graph, in a folder that is removed afterwards. */
export async function importOffline(file: string): Promise<Run> {
  const home = mkdtempSync(join(tmpdir(), 'megaphone-bench-offline-'));
  try {
    return await runCommand([file, '--offline'], { MEGAPHONE_HOME: home });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Gives the command as a user does: to the program as it was built. */
async function runCommand(args: readonly string[], environment: Record<string, string>): Promise<Run> {
  const program = join(packageRoot, 'dist/server/cli/megaphone.js');
  if (!existsSync(program)) throw new Error('Megaphone is not built: run npm run build first');
  const begun = performance.now();
  const command = [program, 'import', 'posts', ...args, '--format', 'ira', '--json'];
  const child = spawn(process.execPath, ['--enable-source-maps', ...command], {
    cwd: packageRoot,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(statusOf(child.pid))?.[1] ?? 0));
  }, 200);
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  const [code] = await once(child, 'close');
  clearInterval(look);
  if (code !== 0) throw new Error(`The load ended with ${code}.`);
  const { created, rows } = JSON.parse(stdout) as { created: number; rows: number };
  return { created, rows, seconds: (performance.now() - begun) / 1000, peakMegabytes: peak / 1024 };
}

function statusOf(pid: number | undefined): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
