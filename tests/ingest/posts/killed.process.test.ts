import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../../cypher/package-root.ts';
import { importPosts } from '../../../server/ingest/posts/import-posts.ts';
import { PRESETS } from '../../../server/ingest/posts/mapping.ts';
import { seededGraph } from '../../graph.ts';
import { ownNeo4j } from '../../own-neo4j.ts';
import { pictureOfPosts, removePosts } from './posts-graph.ts';

const KILLS = 10;
const BATCH_ROWS = 8;

const folder = mkdtempSync(join(tmpdir(), 'posts-'));
const archive = join(folder, 'ira.csv.gz');
let driver: Driver;

beforeAll(() => {
  copyFileSync(join(import.meta.dirname, 'archives', 'ira.csv.gz'), archive);
  const { uri, user, password } = ownNeo4j();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
});
afterAll(async () => {
  await removePosts();
  await driver.close();
  rmSync(folder, { recursive: true });
});

/** Gives the command as a user does. */
function load(): ChildProcess {
  const { uri, user, password } = ownNeo4j();
  const command = [join(packageRoot, 'server', 'cli', 'megaphone.ts'), 'import', 'posts', archive];
  return spawn(
    process.execPath,
    ['--import', '@oxc-node/core/register', ...command, '--format', 'ira', '--batch-rows', String(BATCH_ROWS)],
    { env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }, stdio: 'ignore' },
  );
}

/** How far the load is: its two marks together; 0 before it has begun. */
async function reached(): Promise<number> {
  const { records } = await driver.executeQuery(
    "MATCH (n:ImportRun {kind: 'posts'}) RETURN n.posts + n.shares AS reached",
    {},
    { database: 'neo4j' },
  );
  return records[0]?.get('reached') ?? 0;
}

test('a load that is killed ten times at random moments ends as the one that ran through', async () => {
  const options = { format: 'ira', mapping: PRESETS.ira, marking: 1, maxBadRows: 0, batchRows: BATCH_ROWS } as const;
  await importPosts(await seededGraph(), archive, { ...options, badRowsFile: join(folder, 'none.csv') });
  const undisturbed = await pictureOfPosts();
  await removePosts();

  const marks: number[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const before = await reached();
    const loading = load();
    const ended = once(loading, 'exit');
    while ((await reached()) === before && loading.exitCode === null) await sleep(5);
    await sleep(Math.random() * 60);
    loading.kill('SIGKILL');
    await ended;
    marks.push(await reached());
  }
  // every kill met a load that was under way, and none began anew
  expect(marks).toEqual([...marks].sort((a, b) => a - b));
  expect(new Set(marks).size).toBe(KILLS);
  expect(await pictureOfPosts()).not.toBe(undisturbed);

  expect(await once(load(), 'exit')).toEqual([0, null]);
  expect(await pictureOfPosts()).toBe(undisturbed);
  expect(existsSync(`${archive}.bad-rows.csv`)).toBe(false);
});
