/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickEdge, clickNode, drawnNodes } from './drawn.ts';
import { type Megaphone, settled, startMegaphone, textOf } from './megaphone.ts';

let megaphone: Megaphone;
beforeAll(async () => {
  megaphone = await startMegaphone();
});
afterAll(() => megaphone.close());

const panel = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const heading = (page: Page) => panel(page).getByRole('heading', { level: 2 });

describe('a node of the picture', () => {
  it('opens what it is when clicked, and the picture moves aside instead of being hidden', async () => {
    const page = await megaphone.open();
    await clickNode(page, 'person:armen-gasparyan');
    await heading(page).getByText('Armen Gasparyan').waitFor();
    await settled(page);
    const text = await textOf(panel(page));
    expect(text).toContain('209,000 followers on one channel');
    expect(text).toContain('What answers these claims');
    for (const title of ['A Meeting Hyped Up', 'An Agreement that Recovers', 'Military Powerhouse'])
      expect(text).toContain(title);
    const left = (await panel(page).boundingBox())?.x ?? 0;
    for (const node of await drawnNodes(page)) expect(node.right).toBeLessThanOrEqual(left);
    megaphone.leave(page);
  });

  it('says unknown reach in words, and never zero', async () => {
    const page = await megaphone.open('/?select=person:vladimir-putin');
    expect(await textOf(panel(page))).toContain('Reach unknown, not zero:');
    expect(await textOf(panel(page))).not.toMatch(/\b0 followers/);
    megaphone.leave(page);
  });

  it('shows who may be whom as an open question', async () => {
    const page = await megaphone.open('/?select=person:markov');
    expect(await textOf(panel(page))).toMatch(/Undecided: perhaps the same as\s+Sergey Markov/);
    megaphone.leave(page);
  });

  it('opens a channel with whom it relays, without giving them its reach', async () => {
    const page = await megaphone.open('/?select=channel:unknown:pool-n3');
    expect(await textOf(panel(page))).toMatch(
      /342,000 followers, date not stated[\s\S]*Passes on the words of[\s\S]*Meister/,
    );
    await panel(page).getByRole('button', { name: 'Meister' }).first().click();
    await heading(page).getByText('Meister').waitFor();
    await settled(page);
    expect(await textOf(panel(page))).not.toContain('342,000 followers on');
    megaphone.leave(page);
  });
});

describe('a line of the picture', () => {
  it('opens every answer behind it when clicked, and says that its author is no independent source', async () => {
    const page = await megaphone.open();
    const id = 'REBUTTAL person:matt-wickham narrative:russia-north-korea-pact:N2';
    await clickEdge(page, id);
    await heading(page)
      .filter({ hasText: /Matt Wickham. → .An Agreement that Recovers/ })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('select')).toBe(id);
    expect(await panel(page).locator('.card.answer').count()).toBe(6);
    expect(await textOf(panel(page))).toContain('the document’s own author, no independent source');
    megaphone.leave(page);
  });
});

describe('a narrative', () => {
  it('is expanded into its claims and folded again, and Back undoes each step', async () => {
    const page = await megaphone.open('/?select=narrative:russia-north-korea-pact:N3');
    const claims = async () => (await drawnNodes(page)).filter((node) => node.classes.includes('claim-box')).length;
    await page.getByRole('button', { name: 'Show its 16 claims in the picture' }).click();
    await expect.poll(claims).toBe(16);
    await page.getByRole('button', { name: 'Fold its claims away' }).click();
    await expect.poll(claims).toBe(0);
    await page.goBack();
    await expect.poll(claims).toBe(16);
    await page.goBack();
    await expect.poll(claims).toBe(0);
    megaphone.leave(page);
  });

  it('when taller than the screen is scrolled, and a claim clicked there stays in sight', async () => {
    const page = await megaphone.open('/?expand=narrative:russia-north-korea-pact:N1');
    // the list does not call claims narratives
    await expect.poll(() => textOf(page.locator('.node-list'))).toMatch(/Narratives 2\n[\s\S]*\nClaims 15\n/);
    const canvas = await page.getByTestId('canvas').boundingBox();
    if (!canvas) throw new Error('The canvas is not on the page');
    const inSight = ({ top, bottom }: { top: number; bottom: number }) =>
      top > canvas.y && bottom < canvas.y + canvas.height;
    await page.mouse.move(canvas.x + 60, canvas.y + 300);
    await page.mouse.wheel(0, 700);
    const claims = async () => (await drawnNodes(page)).filter((node) => node.classes.includes('claim-box'));
    await expect.poll(async () => (await claims())[0]?.bottom).toBeLessThan(canvas.y);
    const target = (await claims()).find(inSight);
    if (!target) throw new Error('No claim is in sight');
    await clickNode(page, target.id);
    await heading(page).filter({ hasText: 'A claim of' }).waitFor();
    const chosen = async () => (await claims()).filter((node) => node.classes.includes('chosen') && inSight(node));
    await expect.poll(async () => (await chosen()).map((node) => node.id)).toEqual([target.id]);
    megaphone.leave(page);
  });

  it('and its claims are never stated as true: the page says who claims', async () => {
    const page = await megaphone.open('/?select=claim:russia-north-korea-pact:C10');
    expect(await textOf(panel(page))).toMatch(
      /Zarubin\s+claims:\s+People in North Korea live in exceptional freedom\./,
    );
    expect(
      await panel(page)
        .locator('.claim-large')
        .evaluate((claim) => getComputedStyle(claim).fontStyle),
    ).toBe('italic');
    megaphone.leave(page);
  });

  it('shows which of its claims nobody has rebutted', async () => {
    const page = await megaphone.open('/?select=claim:russia-north-korea-pact:C04');
    expect(await textOf(panel(page))).toContain('Nobody has answered this claim in the documents at hand.');
    megaphone.leave(page);
  });
});

describe('the source reader', () => {
  it('opens a quote in its document with the exact words highlighted and scrolled to', async () => {
    const page = await megaphone.open('/?select=person:armen-gasparyan');
    const card = panel(page).locator('.card.statement').first();
    const quote = (await textOf(card.locator('blockquote'))).trim();
    await card.getByRole('button', { name: /Read in the source/ }).click();
    const words = page.getByTestId('words');
    await words.waitFor();
    expect((await textOf(words)).trim()).toBe(quote);
    const [mark, reader] = [
      await words.boundingBox(),
      await page.getByRole('region', { name: 'Text of the document' }).boundingBox(),
    ];
    if (!mark || !reader) throw new Error('The reader is not on the page');
    expect(mark.y).toBeGreaterThanOrEqual(reader.y);
    expect(mark.y + mark.height).toBeLessThanOrEqual(reader.y + reader.height);
    await page.keyboard.press('Escape');
    await words.waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('read=');
    expect(await textOf(heading(page))).toBe('Armen Gasparyan');
    megaphone.leave(page);
  });

  it('counts code points as the document does, and opens from a link', async () => {
    const page = await megaphone.open('/?read=document:russia-north-korea-pact@11566-11725');
    expect(await textOf(page.getByTestId('words'))).toMatch(
      /^“Imagine a war on the Korean Peninsula\.[\s\S]*conflict\.”$/,
    );
    megaphone.leave(page);
  });

  it('says so when a link names a place that is not in the document', async () => {
    const page = await megaphone.open('/?read=document:russia-north-korea-pact@99990-99999');
    await page.getByText('The words that this link names are not in this document.').waitFor();
    megaphone.leave(page);
  });

  it('makes no address of the world outside a link', async () => {
    const page = await megaphone.open('/?read=document:russia-north-korea-pact@11566-11725&select=person:matt-wickham');
    await page.getByText(/uacrisis\.org/).waitFor();
    const outside = await page
      .locator('a[href]')
      .evaluateAll((links) =>
        links.map((link) => (link as HTMLAnchorElement).origin).filter((origin) => origin !== location.origin),
      );
    expect(outside).toEqual([]);
    megaphone.leave(page);
  });
});
