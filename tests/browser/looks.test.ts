/// <reference lib="dom" />
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallScreen } from './chromium.ts';
import { differenceOf, toKeep } from './likeness.ts';
import { type Megaphone, settled, startMegaphone } from './megaphone.ts';

/** `npm run approve` puts what is there now in the place of the approved pictures: look at each before you commit it. */
const approving = process.env.APPROVE_LOOKS === 'yes';
const approved = (name: string) => join(import.meta.dirname, 'looks', `${name}.png`);
/** Letters drawn by another machine stay below these; what a reader would see does not. */
const most = { mean: 1, worst: 6 };

const digest = 'russia-north-korea-pact';
const narrative = `narrative:${digest}:N3`;
const screens: [name: string, path: string, screen?: BrowserContextOptions][] = [
  ['first-light', '/'],
  ['first-dark', '/', { colorScheme: 'dark' }],
  ['first-ukrainian', '/', { locale: 'uk-UA' }],
  ['narrative-with-source', `/?select=${narrative}&expand=${narrative}&read=document:${digest}@11566-11725`],
  ['table', '/?view=table'],
  ['matrix', '/?view=matrix'],
  ['question', '/?ask=concentration'],
];

let megaphone: Megaphone;
beforeAll(async () => {
  megaphone = await startMegaphone();
});
afterAll(() => megaphone.close());

async function opened(path: string, screen: BrowserContextOptions = {}): Promise<Page> {
  const page = await megaphone.open(path, { ...smallScreen, ...screen });
  if (path.includes('ask=')) await page.locator('.question-body').waitFor();
  if (path.includes('read=')) await page.getByTestId('words').waitFor();
  if (path.includes('view=')) await page.getByRole('table').waitFor();
  await settled(page);
  return page;
}

/** A picture of the page once two in a row are alike. */
async function still(page: Page): Promise<Buffer> {
  let now = await page.screenshot();
  for (let before = Buffer.alloc(0); !before.equals(now); now = await page.screenshot()) before = Buffer.from(now);
  return now;
}

/** What is not alike; nothing where a picture shows what was approved. */
async function unlike(name: string, picture: Buffer): Promise<string[]> {
  const { mean, worst, at } = await differenceOf(picture, readFileSync(approved(name)));
  if (mean <= most.mean && worst <= most.worst) return [];
  const folder = join(tmpdir(), 'megaphone-looks');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), picture);
  return [`${name}: ${mean.toFixed(2)} on the whole, ${worst.toFixed(2)} in block ${at}; now: ${folder}`];
}

describe('the main screens', () => {
  it.each(screens)('%s looks as approved', async (name, path, screen) => {
    const page = await opened(path, screen);
    const picture = await still(page);
    if (approving) writeFileSync(approved(name), await toKeep(picture));
    expect(existsSync(approved(name)), 'npm run approve makes the approved picture').toBe(true);
    expect(await unlike(name, picture)).toEqual([]);
    megaphone.leave(page);
  });
});

describe('the comparison', () => {
  it('takes no offence at letters that are drawn otherwise', async () => {
    const page = await opened('/', { deviceScaleFactor: 2 });
    expect(await unlike('first-light', await still(page))).toEqual([]);
    megaphone.leave(page);
  });

  it.each([
    ['a missing panel', '.node-list { visibility: hidden }'],
    ['a strip that lies over another', '.totals { margin-bottom: -24px }'],
    ['a wrong colour', '.canvas { filter: hue-rotate(60deg) }'],
    ['a column that is out of line', '.node-list { transform: translateX(24px) }'],
  ])('tells %s', async (_, css) => {
    const page = await opened('/');
    await page.addStyleTag({ content: css });
    expect(await unlike('first-light', await still(page))).toHaveLength(1);
    megaphone.leave(page);
  });
});
