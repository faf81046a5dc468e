import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { freePort } from '../../cypher/local/free-port.ts';
import { packageRoot } from '../../cypher/package-root.ts';

/** Megaphone as `npm start` runs it. */
export interface Running {
  /** Seconds from the command to the line that says it is ready. */
  seconds: number;
  url: string;
  /** Megabytes of memory that the server (not Neo4j) keeps resident. */
  residentMb(): number;
  stop(): Promise<void>;
}

/** Starts Megaphone on the data folder `home` and waits until it is ready. */
export async function startMegaphone(home: string): Promise<Running> {
  const begin = performance.now();
  const child = spawn(process.execPath, ['setup.mjs', '--start'], {
    cwd: packageRoot,
    env: { ...process.env, NODE_ENV: undefined, MEGAPHONE_HOME: home, PORT: String(await freePort()) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await readyAt(child);
  return {
    seconds: (performance.now() - begin) / 1_000,
    url,
    residentMb: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1_024,
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

function readyAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000);
    });
    child.stdout?.on('data', (chunk: Buffer) => {
      const [, url] = /ready: (http:\S+)/.exec(chunk.toString()) ?? [];
      if (url) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`Megaphone stopped with ${code}: ${said}`)));
  });
}
