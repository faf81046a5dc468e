import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../cypher/package-root.ts';

/** A Megaphone that a test has started as a user does, and what it has written. */
export interface Megaphone {
  process: ChildProcess;
  /** Resolves to the address of the ready line; rejects when it ends before. */
  ready: Promise<string>;
  /** Resolves to its exit code when it has ended; null when a signal ended it. */
  exit: Promise<number | null>;
  stdout(): string;
  stderr(): string;
}

// how the tests' Java runs is no setting of Megaphone's
const { PATH = '', HOME = '', JDK_JAVA_OPTIONS = '' } = process.env;
const started = new Set<Megaphone>();

/** Starts the built server in a process group of its own, as a terminal does; nothing of the environment is left to it but PATH, HOME, Java's options and what is given. */
export function startMegaphone(env: Record<string, string>): Megaphone {
  const child = spawn(process.execPath, [join(packageRoot, 'dist/server/main.js')], {
    cwd: packageRoot,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, HOME, JDK_JAVA_OPTIONS, PORT: '0', ...env },
  });
  let stdout = '';
  let stderr = '';
  const exit = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null));
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      const [, address] = /^Megaphone is ready: (\S+)\n/m.exec(stdout) ?? [];
      if (address) resolve(address);
    });
    exit.then((code) => reject(new Error(`It ended with ${code} before it was ready:\n${stderr}`)));
  });
  ready.catch(() => undefined);
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const megaphone = { process: child, ready, exit, stdout: () => stdout, stderr: () => stderr };
  started.add(megaphone);
  exit.then(() => started.delete(megaphone));
  return megaphone;
}

/** Stops what a failed test has left running. */
export async function stopAll(): Promise<void> {
  await Promise.all(
    [...started].map(({ process, exit }) => {
      process.kill('SIGTERM');
      return exit;
    }),
  );
}

/** What a GraphQL request answers: its HTTP status and its body. */
export async function ask(address: string, query: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
