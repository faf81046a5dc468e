/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnEdges, drawnNodes } from './drawn.ts';
import { type Megaphone, settled, startMegaphone, textOf } from './megaphone.ts';

let megaphone: Megaphone;
beforeAll(async () => {
  megaphone = await startMegaphone();
});
afterAll(() => megaphone.close());

const panelHeading = (page: Page) =>
  page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { level: 2 });
const names = async (page: Page) =>
  (await drawnNodes(page))
    .filter((node) => node.classes.includes('name'))
    .map((node) => node.label)
    .sort();
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);

describe('the search', () => {
  it('is reached by / or Ctrl-K, and opens a hit by the keyboard alone', async () => {
    const page = await megaphone.open();
    await page.keyboard.press('/');
    await page.keyboard.type('klintsevich');
    // before there is an answer
    await page.keyboard.press('Enter');
    await panelHeading(page)
      .getByText(/Klintsevich/)
      .waitFor();
    expect(query(page)).not.toContain('q=');
    await page.keyboard.press('Control+k');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Search names, claims and words',
    );
    megaphone.leave(page);
  });

  it('finds claims by their words and keeps what is typed in the address', async () => {
    const page = await megaphone.open('/?q=freedom');
    await page.getByLabel('Search names, claims and words').click();
    await page.getByRole('option', { name: /People in North Korea live in exceptional freedom/ }).click();
    await panelHeading(page)
      .filter({ hasText: /A claim of “.A Meeting Hyped Up to the MAX/ })
      .waitFor();
    await page.goBack();
    await expect.poll(() => query(page)).toBe('?q=freedom');
    megaphone.leave(page);
  });

  it('says so when nothing is found', async () => {
    const page = await megaphone.open();
    await page.getByLabel('Search names, claims and words').fill('xyzzyq');
    await page.getByText(/Nothing found for “.xyzzyq/).waitFor();
    megaphone.leave(page);
  });
});

describe('the filters', () => {
  it('leave one narrative with its amplifiers, and Back brings all of them again', async () => {
    const page = await megaphone.open();
    const all = await names(page);
    await page.getByRole('button', { name: 'Narrative', exact: true }).click();
    // statements that would be left: of 17 under three narratives, six are printed under this one
    await page
      .getByRole('checkbox', {
        name: /^An Agreement that Recovers International Fairness and Justice ?, \d statements left/,
      })
      .check();
    await page.keyboard.press('Escape');
    await expect
      .poll(() => names(page))
      .toEqual([
        'Alexei Maslov',
        'Alexey Bobrovsky',
        'Armen Gasparyan',
        'Dmitry Puchkov',
        'Matt Wickham',
        'Vladimir Putin',
      ]);
    expect(query(page)).toBe('?narrative=narrative:russia-north-korea-pact:N2');
    await page.getByRole('button', { name: /^Remove the filter .An Agreement/ }).waitFor();
    await page.goBack();
    await expect.poll(() => names(page)).toEqual(all);
    megaphone.leave(page);
  });

  it('hold for country, role and rebutted or not, from a link', async () => {
    const russia = await megaphone.open('/?country=country:ru');
    expect(await names(russia)).toContain('Vladimir Putin');
    expect(await names(russia)).not.toContain('Pool N3');
    const experts = await megaphone.open('/?role=expert');
    expect(await names(experts)).toContain('Vitali Portnikov');
    expect(await names(experts)).not.toContain('Armen Gasparyan');
    const unrebutted = await megaphone.open('/?rebutted=no');
    expect(await textOf(unrebutted.locator('.total-coverage'))).toMatch(/^0 of 18 claims rebutted/);
    expect((await drawnEdges(unrebutted)).map((edge) => edge.kind)).not.toContain('REBUTTAL');
    for (const page of [russia, experts, unrebutted]) megaphone.leave(page);
  });

  it('call nobody’s reach unknown whose words are only paraphrased in what is left', async () => {
    const page = await megaphone.open('/?narrative=narrative:russia-north-korea-pact:N3');
    const nodes = await drawnNodes(page);
    expect(nodes.find((node) => node.id === 'person:armen-gasparyan')?.classes).toContain('uncarried');
    expect(nodes.find((node) => node.id === 'person:andrei-klintsevich')?.classes).toContain('unknown');
    megaphone.leave(page);
  });

  it('are cleared by one button', async () => {
    const page = await megaphone.open('/?rebutted=no&role=amplifier');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => query(page)).toBe('');
    await settled(page);
    megaphone.leave(page);
  });
});

describe('the list beside the canvas', () => {
  it('opens every node by keyboard: arrows walk, Enter opens, Escape closes', async () => {
    const page = await megaphone.open();
    const list = page.getByRole('navigation', { name: 'In this picture' });
    expect(await list.getByRole('button').count()).toBe(21);
    await list.getByRole('button').first().focus();
    await page.keyboard.press('ArrowDown');
    const second = await page.evaluate(() => document.activeElement?.querySelector('.list-name')?.textContent);
    const pointed = (await drawnNodes(page)).filter((node) => node.classes.includes('pointed'));
    expect(pointed).toHaveLength(1);
    await page.keyboard.press('Enter');
    await panelHeading(page)
      .getByText(second ?? '')
      .waitFor();
    await page.keyboard.press('Escape');
    await panelHeading(page).waitFor({ state: 'detached' });
    megaphone.leave(page);
  });
});

describe('the table', () => {
  it('holds the same data as the picture, and is in the address', async () => {
    const page = await megaphone.open();
    await page.getByText('Table', { exact: true }).click();
    await expect.poll(() => query(page)).toBe('?view=table');
    const rows = page.getByRole('table').getByRole('row');
    await expect.poll(() => rows.count()).toBe(1 + 26);
    expect((await textOf(rows.nth(1))).split('\t')).toEqual([
      ...['Pool N3', '342,000', 'amplifies', 'A Meeting Hyped Up to the MAX', '1 statement'],
    ]);
    await page.getByRole('button', { name: 'Who' }).click();
    await expect.poll(() => textOf(rows.nth(1))).toContain('Alex Parker Returns');
    await page.goBack();
    await page.getByTestId('canvas').waitFor();
    megaphone.leave(page);
  });
});

describe('a link', () => {
  it('opens the view that it was copied from', async () => {
    const link = '/?narrative=narrative:russia-north-korea-pact:N1&select=person:zarubin';
    const page = await megaphone.open(link);
    expect(await textOf(panelHeading(page))).toBe('Zarubin');
    expect(await names(page)).not.toContain('Markov');
    await page.reload();
    await settled(page);
    expect(await textOf(panelHeading(page))).toBe('Zarubin');
    megaphone.leave(page);
  });
});
