/// <reference lib="dom" />

import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPng } from '../picture/read-png.ts';
import { smallScreen } from './chromium.ts';
import { chooseFrom, type Megaphone, settled, startMegaphone } from './megaphone.ts';

let megaphone: Megaphone;
beforeAll(async () => {
  megaphone = await startMegaphone();
});
afterAll(() => megaphone.close());

const schemes = ['light', 'dark'] as const;
const screens = [
  '/',
  '/?view=table',
  '/?select=person:armen-gasparyan',
  '/?select=narrative:russia-north-korea-pact:N3&expand=narrative:russia-north-korea-pact:N3',
  '/?select=claim:russia-north-korea-pact:C10',
  '/?read=document:russia-north-korea-pact@11566-11725',
  '/?country=country:nowhere',
  '/?ask=claims&answer=table',
  '/?ask=contradictions',
  '/?ask=identities',
  '/?ask=narratives',
];

const press = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).click();
const fromViews = (entry: string) => (page: Page) => chooseFrom(page, 'Views', entry);

/** What opens over the page, and how. */
const openings: [part: string, open: (page: Page) => Promise<void>][] = [
  ['.head-menu', press(/^Questions/)],
  ['.head-menu', press(/^Evidence/)],
  ['.head-menu', press(/^Views/)],
  ['.filter-dropdown', press(/^Country/)],
  ['.filter-dropdown', press(/^Reach/)],
  ['.search-hits', (page) => page.getByLabel('Search names, claims and words').fill('Putin')],
  ['.node-menu', (page) => page.getByTestId('canvas').press('m')],
  ['[role=dialog]', fromViews('Save this view…')],
  ['[role=dialog]', fromViews('Export this view…')],
  ['[role=dialog]', (page) => page.keyboard.press('?')],
];

/** What axe finds serious or worse, by rule and place. */
async function faults(page: Page, part = 'html'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    // what is in order need not be described; and all is in one frame, which needs no page to gather the results in
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations
    .filter((violation) => violation.impact === 'serious' || violation.impact === 'critical')
    .flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`));
}

describe.each(schemes)('in %s colours', (colorScheme) => {
  it.each(screens)('axe finds nothing serious at %s', async (path) => {
    const page = await megaphone.open(path, { ...smallScreen, colorScheme });
    if (path.includes('ask=')) await page.locator('.question-body').waitFor();
    if (path.includes('read=')) await page.getByTestId('words').waitFor();
    // an answer narrows the picture, and what is on its way is dimmed
    await settled(page);
    expect(await faults(page)).toEqual([]);
    megaphone.leave(page);
  });

  it('axe finds nothing serious in what opens over the page', async () => {
    const page = await megaphone.open('/', { ...smallScreen, colorScheme });
    const found: string[] = [];
    for (const [part, open] of openings) {
      await open(page);
      await page.locator(part).filter({ visible: true }).waitFor();
      found.push(...(await faults(page, part)));
      await page.keyboard.press('Escape');
      await page.locator(part).filter({ visible: true }).waitFor({ state: 'detached' });
    }
    expect(found).toEqual([]);
    megaphone.leave(page);
  });

  it('the page follows the system', async () => {
    const page = await megaphone.open('/', { ...smallScreen, colorScheme });
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe(colorScheme === 'dark' ? 'rgb(20, 24, 29)' : 'rgb(255, 255, 255)');
    megaphone.leave(page);
  });
});

describe('the switch', () => {
  it('turns light to dark and keeps it over a reload', async () => {
    const page = await megaphone.open('/', { ...smallScreen, colorScheme: 'light' });
    await page.getByRole('button', { name: 'Switch to dark colours' }).click();
    await page.reload();
    await settled(page);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(20, 24, 29)');
    megaphone.leave(page);
  });
});

describe('the exported picture', () => {
  it('is a PNG of twice a slide that says of itself where it comes from', async () => {
    const page = await megaphone.open();
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('menuitem', { name: 'Export this view…' }).click();
    await page.getByLabel('Title', { exact: true }).fill('Who says what');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Who-says-what.png');
    const { width, height, texts } = readPng(await readFile(await download.path()));
    expect([width, height]).toEqual([3840, 2160]);
    expect(texts).toMatchObject({ Title: 'Who says what', Marking: 'TLP:CLEAR' });
    expect(texts.Sources).toMatch(/sha256:[0-9a-f]{64}$/);
    megaphone.leave(page);
  });
});
