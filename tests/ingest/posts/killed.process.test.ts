import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { importPosts } from '../../../server/ingest/posts/import-posts.ts';
import { PRESETS } from '../../../server/ingest/posts/mapping.ts';
import { type Run, runMegaphone } from '../../cli/run-megaphone.ts';
import { seededGraph } from '../../graph.ts';
import { ownNeo4j } from '../../own-neo4j.ts';
import { pictureOfPosts, removePosts } from './posts-graph.ts';

const KILLS = 10;
const BATCH_ROWS = 8;

const folder = mkdtempSync(join(tmpdir(), 'posts-'));
const archive = join(folder, 'ira.csv.gz');
const command = ['import', 'posts', archive, '--format', 'ira', '--batch-rows', String(BATCH_ROWS)];
let driver: Driver;
let undisturbed: string;

beforeAll(async () => {
  copyFileSync(join(import.meta.dirname, 'archives', 'ira.csv.gz'), archive);
  const { uri, user, password } = ownNeo4j();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const options = { format: 'ira', mapping: PRESETS.ira, marking: 1, maxBadRows: 0, batchRows: BATCH_ROWS } as const;
  await importPosts(await seededGraph(), archive, { ...options, badRowsFile: join(folder, 'none.csv') });
  undisturbed = await pictureOfPosts();
  await removePosts();
});
afterEach(removePosts);
afterAll(async () => {
  await driver.close();
  rmSync(folder, { recursive: true });
});

/** Gives the command as a user does, and sends it a signal once it has written more than there was. */
async function interrupted(signal: NodeJS.Signals): Promise<Run> {
  const before = await reached();
  return runMegaphone(command, {}, async (child) => {
    while ((await reached()) === before && child.exitCode === null) await sleep(5);
    await sleep(Math.random() * 60);
    child.kill(signal);
  });
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
  const marks: number[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    await interrupted('SIGKILL');
    marks.push(await reached());
  }
  // every kill met a load that was under way, and none began anew
  expect(marks).toEqual([...marks].sort((a, b) => a - b));
  expect(new Set(marks).size).toBe(KILLS);
  expect(await pictureOfPosts()).not.toBe(undisturbed);

  expect(await runMegaphone(command)).toMatchObject({ code: 0 });
  expect(await pictureOfPosts()).toBe(undisturbed);
  expect(existsSync(`${archive}.bad-rows.csv`)).toBe(false);
});

test('Ctrl-C ends a load after the batch under way, says so, and the same command goes on from there', async () => {
  const { code, stderr } = await interrupted('SIGINT');
  expect([code, stderr]).toEqual([130, expect.stringContaining('Stopped. Give the same command again to go on.\n')]);
  expect(await pictureOfPosts()).not.toBe(undisturbed);
  expect(await runMegaphone(command)).toMatchObject({ code: 0 });
  expect(await pictureOfPosts()).toBe(undisturbed);
});
