/// <reference lib="dom" />
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPosts } from '../../server/ingest/posts/import-posts.ts';
import { PRESETS } from '../../server/ingest/posts/mapping.ts';
import { seededGraph } from '../graph.ts';
import { removePosts } from '../ingest/posts/posts-graph.ts';
import { rawCypher } from '../seed/raw-cypher.ts';
import { rememberGraph } from '../writing/leave-as-found.ts';
import { type Megaphone, startMegaphone, textOf } from './megaphone.ts';

const ARCHIVE = join(import.meta.dirname, '..', 'ingest', 'posts', 'archives', 'ira.csv.gz');
const folder = mkdtempSync(join(tmpdir(), 'rules-screen-'));
let megaphone: Megaphone;
let takeBack: () => Promise<void>;
beforeAll(async () => {
  takeBack = await rememberGraph();
  await importPosts(await seededGraph(), ARCHIVE, {
    ...{ format: 'ira', mapping: PRESETS.ira, marking: 1, maxBadRows: 0 },
    badRowsFile: join(folder, 'bad.csv'),
  });
  megaphone = await startMegaphone();
});
afterAll(async () => {
  await megaphone?.close();
  await removePosts();
  await takeBack?.();
  rmSync(folder, { recursive: true });
});

const preview = (page: Page) => page.getByRole('region', { name: 'What it would tie' });
const applying = (page: Page) => page.getByRole('region', { name: 'Applying the rule' });
const tied = async () =>
  Number((await rawCypher('MATCH (p:Post)-[r]->() WHERE r.rule IS NOT NULL RETURN count(DISTINCT p) AS n'))[0]?.n);
const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
};

describe('the rules for posts', () => {
  it('show what a rule would tie before it ties anything, by keyboard, and take it back whole', async () => {
    const page = await megaphone.open('/');
    await page.getByRole('button', { name: /^Evidence/ }).press('Enter');
    await page.getByRole('menuitem', { name: 'Rules for posts' }).press('Enter');
    await page.getByText('There is no rule yet').waitFor();
    await page.getByRole('button', { name: 'New rule' }).press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?rules=new');

    await page.getByRole('combobox', { name: 'Words', exact: true }).fill('украин*');
    await page.keyboard.press('Enter');
    const found = Number(/^(\d+) posts of (\d+) channels/.exec(await textOf(preview(page).getByText(/posts of/)))?.[1]);
    expect(found).toBeGreaterThan(5);
    expect(await textOf(preview(page).locator('blockquote').first())).toMatch(/украин/i);
    expect(await tied()).toBe(0);
    // narrowed to nothing, it says so
    await page.getByLabel('Published on or after').fill('2031-01-01');
    await preview(page).getByText('No post fits.').waitFor();
    await page.getByLabel('Published on or after').fill('');
    await preview(page).getByText(`${found} posts of`).waitFor();
    await axe(page);

    await page.getByRole('textbox', { name: 'Name of the rule' }).fill('Posts on Ukraine');
    const target = page.getByRole('combobox', { name: 'Ties its posts to' });
    await target.fill('Military Powerhouse');
    await page
      .getByRole('option', { name: /Narrative/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Save the rule' }).press('Enter');
    await applying(page).getByText('Version 1, not applied').waitFor();
    expect(await tied()).toBe(0);

    await applying(page).getByRole('button', { name: 'Apply it' }).press('Enter');
    await applying(page).getByText(`${found} posts tied by version 1`).waitFor();
    expect(await tied()).toBe(found);
    // the picture then holds the channels that carried them, and each opens to its posts with the way to the file's row
    await preview(page).locator('.rule-carriers .entry-link').first().click();
    const panel = page.getByRole('complementary', { name: 'Details' });
    expect(await textOf(panel.locator('.post-origin').first())).toMatch(/^twitter · .* UTC · row \d+ of ira\.csv\.gz/);
    await page.goBack();
    // a second version ties nothing before it is applied; the earlier wording stays readable
    await page.getByRole('combobox', { name: 'Languages' }).fill('ru');
    await page.keyboard.press('Enter');
    expect(await applying(page).getByRole('button', { name: /Apply/ }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Save as version 2' }).press('Enter');
    await applying(page)
      .getByText(/version 2 is not applied yet/)
      .waitFor();
    expect(await tied()).toBe(found);
    await page.getByRole('button', { name: 'Versions' }).press('Enter');
    expect(await textOf(page.locator('.rule-versions > li').last())).toMatch(/Words: украин\*/);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor))
      .toBe('rgb(20, 24, 29)');
    await axe(page);
    await applying(page).getByRole('button', { name: 'Take its posts back' }).press('Enter');
    await applying(page).getByText('Version 2, not applied').waitFor();
    expect(await tied()).toBe(0);
    expect(megaphone.complaints).toEqual([]);
    await page.context().close();
  });
});
