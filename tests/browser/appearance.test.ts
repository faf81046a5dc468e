/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallScreen } from './chromium.ts';
import { type Megaphone, settled, startMegaphone } from './megaphone.ts';

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
];

/** What axe finds serious or worse, by rule and place. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter((violation) => violation.impact === 'serious' || violation.impact === 'critical')
    .flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`));
}

describe.each(schemes)('in %s colours', (colorScheme) => {
  it.each(screens)('axe finds nothing serious at %s', async (path) => {
    const page = await megaphone.open(path, { ...smallScreen, colorScheme });
    if (path.includes('read=')) await page.getByTestId('words').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  });

  it('the page follows the system', async () => {
    const page = await megaphone.open('/', { ...smallScreen, colorScheme });
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe(colorScheme === 'dark' ? 'rgb(20, 24, 29)' : 'rgb(255, 255, 255)');
    await page.context().close();
  });
});

describe('the switch', () => {
  it('turns light to dark and keeps it over a reload', async () => {
    const page = await megaphone.open('/', { ...smallScreen, colorScheme: 'light' });
    await page.getByRole('button', { name: 'Switch to dark colours' }).click();
    await page.reload();
    await settled(page);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(20, 24, 29)');
    await page.context().close();
  });
});

describe('the saved picture', () => {
  it('is a PNG at twice the size with title, totals and legend around the network', async () => {
    const page = await megaphone.open();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as PNG' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^megaphone-\d{4}-\d\d-\d\d\.png$/);
    const file = await readFile(await download.path());
    expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
    expect(width).toBeGreaterThanOrEqual(1_928);
    expect(height).toBeGreaterThanOrEqual(1_400);
    await page.context().close();
  });
});
