import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../cypher/package-root.ts';
import { graphHash } from '../../server/review/graph-hash.ts';
import { seededGraph } from '../graph.ts';
import { ownNeo4j } from '../own-neo4j.ts';
import { rawCypher } from '../seed/raw-cypher.ts';
import { rememberGraph } from '../writing/leave-as-found.ts';
import { SMALL_DIGEST } from './small-digest.ts';

let folder: string;
let file: string;
let leaveAsFound: () => Promise<void>;

beforeAll(async () => {
  leaveAsFound = await rememberGraph();
  folder = mkdtempSync(join(tmpdir(), 'megaphone killed '));
  file = join(folder, 'long.txt');
  // long enough for the writing to take a while
  const quotations = Array.from(
    { length: 600 },
    (_, at) => `Ivan Petrenko, 31,900 followers:\n\n“Bridge ${at} has fallen.”`,
  );
  writeFileSync(file, [SMALL_DIGEST, ...quotations].join('\n\n'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await leaveAsFound();
});

function megaphone(...args: string[]) {
  const { uri, user, password } = ownNeo4j();
  const program = join(packageRoot, 'dist', 'server', 'cli', 'megaphone.js');
  return spawn(process.execPath, [program, ...args], {
    cwd: packageRoot,
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Whether an import has begun to write: its transaction holds the lock of the change log. */
const isWriting = async () => {
  const rows = await rawCypher(
    `SHOW TRANSACTIONS YIELD currentQuery, status, activeLockCount WHERE activeLockCount > 0 AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery`,
  );
  return rows.length > 0;
};

test('an import that is killed in the middle has written nothing, and goes through when it is done again', async () => {
  const hash = async () => graphHash(await seededGraph());
  const before = await hash();
  const killed = megaphone('import', 'digest', file);
  const gone = once(killed, 'exit');
  await expect.poll(isWriting, { timeout: 60_000, interval: 5 }).toBe(true);
  killed.kill('SIGKILL');
  await gone;
  await expect.poll(isWriting, { timeout: 30_000 }).toBe(false);
  expect(await hash()).toBe(before);

  const again = megaphone('import', 'digest', file, '--json');
  let out = '';
  again.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  expect((await once(again, 'exit'))[0]).toBe(0);
  const { run, changed, proposals } = JSON.parse(out) as { run: string; changed: boolean; proposals: number };
  expect(changed).toBe(true);
  const stored = await rawCypher('MATCH (:ImportRun {id: $run})-[:PROPOSES]->(p) RETURN count(p) AS n', { run });
  expect(stored).toEqual([{ n: proposals }]);
  expect((await once(megaphone('undo', run), 'exit'))[0]).toBe(0);
  expect(await hash()).toBe(before);
});
