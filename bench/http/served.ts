import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import type { Connection } from '../../cypher/database.ts';

/** A server in a process of its own. */
export interface Served {
  url: string;
  /** What it has used so far. */
  used(): Promise<Used>;
  stop(): void;
}

/** What a server has used so far. */
export interface Used {
  /** Microseconds of processor time. */
  cpu: number;
  /** Megabytes of memory at most. */
  peakMb: number;
  /** Milliseconds for which it did nothing but one thing, at most, since it was asked before. */
  blockMs: number;
}

/** Servers that run as nobody has told them that they are in production. */
const UNCONFIGURED = ['apolloAsItComes'];

/** Starts the server of that name; what it logs goes nowhere. */
export async function serve(name: string, connection: Connection): Promise<Served> {
  const child = fork(fileURLToPath(new URL('serve.ts', import.meta.url)), [name], {
    env: {
      ...process.env,
      NODE_ENV: UNCONFIGURED.includes(name) ? undefined : 'production',
      BENCH_NEO4J: JSON.stringify(connection),
    },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2_000);
  });
  const [message] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => {
      throw new Error(`The server ${name} did not start: ${said}`);
    }),
  ])) as [{ port: number }];
  const used = async () => {
    child.send('used');
    const [answer] = (await once(child, 'message')) as [{ cpu: NodeJS.CpuUsage; peakKb: number; blockNs: number }];
    const { cpu, peakKb, blockNs } = answer;
    return { cpu: cpu.user + cpu.system, peakMb: peakKb / 1_024, blockMs: blockNs / 1_000_000 };
  };
  return { url: `http://127.0.0.1:${message.port}/graphql`, used, stop: () => child.disconnect() };
}

/** One POST of a query; its answer as text. */
export async function post(url: string, query: string, variables: object): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  if (!response.ok || text.includes('"errors"')) throw new Error(`${url} answered ${response.status}: ${text}`);
  return text;
}

/** What one spell of requests costs a server. */
export interface Spell {
  /** Answers a second. */
  answers: number;
  /** Microseconds of processor time of the server for each answer: other programs of the machine change it little. */
  cpu: number;
}

/** Asks a server over ten connections without a pause for some seconds. */
export async function spell({ url, used }: Served, query: string, variables: object, seconds: number): Promise<Spell> {
  const body = JSON.stringify({ query, variables });
  const headers = { 'content-type': 'application/json' };
  const before = (await used()).cpu;
  const result = await autocannon({ url, method: 'POST', headers, body, connections: 10, duration: seconds });
  const spent = (await used()).cpu - before;
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx + result.errors} bad answers.`);
  return { answers: result['2xx'] / result.duration, cpu: spent / result['2xx'] };
}
