import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPosts } from '../../server/ingest/posts/import-posts.ts';
import { PRESETS } from '../../server/ingest/posts/mapping.ts';
import { seededGraph } from '../graph.ts';
import { askGraphql } from '../http/ask.ts';
import { drawnEdges, drawnNodes } from './drawn.ts';
import { type Megaphone, startWritingMegaphone, textOf, withoutIsolates } from './megaphone.ts';

const ARCHIVE = join(import.meta.dirname, '..', 'ingest', 'posts', 'archives', 'ira-north-korea.csv.gz');
const NARRATIVE = 'narrative:russia-north-korea-pact:N1';
const ACCOUNTS = 320;
const TWITTER = 'group:platform:twitter';
const folder = mkdtempSync(join(tmpdir(), 'loaded-archive-'));
let megaphone: Megaphone;

beforeAll(async () => {
  megaphone = await startWritingMegaphone();
  await importPosts(await seededGraph(), ARCHIVE, {
    ...{ format: 'ira', mapping: PRESETS.ira, marking: 1, maxBadRows: 0 },
    badRowsFile: join(folder, 'bad.csv'),
  });
  await tieToNarrative();
});
afterAll(async () => {
  await megaphone?.close();
  rmSync(folder, { recursive: true });
});

async function tieToNarrative() {
  const done = async <T>(query: string, input: object): Promise<T> => {
    const { json } = await askGraphql(Number(new URL(megaphone.address).port), { query, variables: { input } });
    if (json.errors?.[0]) throw new Error(JSON.stringify(json.errors[0]));
    return json.data as T;
  };
  const terms = { words: ['north korea*', 'коре*', 'кндр', 'dprk'] };
  const { createRule } = await done<{ createRule: { id: string } }>(
    'mutation ($input: CreateRuleInput!) { createRule(input: $input) { id } }',
    { title: 'Posts on North Korea', target: NARRATIVE, terms, idempotencyKey: 'archive-in-picture' },
  );
  const { applyRule } = await done<{ applyRule: { tied: number; done: boolean } }>(
    'mutation ($input: RuleStepInput!) { applyRule(input: $input) { tied done } }',
    { id: createRule.id, expectedVersion: 1, idempotencyKey: 'archive-in-picture-applied' },
  );
  expect(applyRule).toEqual({ tied: 331, done: true });
}

describe('a loaded archive', () => {
  it('is drawn in groups with their numbers, which open to one channel and its posts, each with the row that holds it', async () => {
    const page = await megaphone.open('/');
    const labelsOf = async (id: string) =>
      (await drawnNodes(page)).flatMap(({ owner, label }) => (owner === id && label !== '' ? [label] : []));
    const channels = async () =>
      (await drawnNodes(page)).filter(({ id, owner }) => id === owner && id.startsWith('channel:twitter:')).length;
    const alone = await channels();
    expect((await labelsOf(TWITTER)).join('\n')).toMatch(
      new RegExp(`^twitter \\(${ACCOUNTS - alone}\\)\\nreach \\d{3},\\d{3}$`),
    );
    expect(await labelsOf(`AMPLIFIES ${TWITTER} ${NARRATIVE}`)).toEqual(['323']);
    const widths = (await drawnEdges(page)).filter(({ kind }) => kind === 'AMPLIFIES').map(({ width }) => width);
    expect(Math.max(...widths)).toBeLessThan(5);

    await page.getByRole('button', { name: /^.?twitter \(/ }).click();
    const panel = page.getByRole('complementary', { name: 'Details' });
    await panel.getByRole('button', { name: /one by one$/ }).click();
    await expect.poll(channels).toBe(ACCOUNTS);
    expect(await textOf(panel.locator('.panel-lead'))).toContain(`${ACCOUNTS - alone} amplifiers, drawn one by one`);
    await panel.getByRole('button', { name: 'Draw as one group' }).click();
    await expect.poll(channels).toBe(alone);

    await panel.getByRole('button', { name: 'inforeactor' }).click();
    await expect.poll(() => textOf(panel.getByRole('heading', { level: 2 }))).toBe('inforeactor');
    const origins = panel.locator('.post-origin');
    await expect.poll(() => origins.count()).toBeGreaterThan(9);
    for (const origin of await origins.allInnerTexts())
      expect(withoutIsolates(origin)).toMatch(/^twitter · .* UTC · row \d+ of ira-north-korea\.csv\.gz/);
    expect(await textOf(panel.locator('blockquote').first())).toMatch(/коре|кндр/i);
    expect(megaphone.complaints).toEqual([]);
  });
});
