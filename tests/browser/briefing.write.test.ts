/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../picture/read-pdf.ts';
import { drawnNodes } from './drawn.ts';
import { chooseFrom, type Megaphone, startWritingMegaphone } from './megaphone.ts';

let megaphone: Megaphone;
beforeAll(async () => {
  megaphone = await startWritingMegaphone();
});
afterAll(async () => {
  await megaphone?.close();
});

const choose = (page: Page, entry: string) => chooseFrom(page, 'Views', entry);
const slips = async (page: Page) => (await drawnNodes(page)).filter(({ classes }) => classes.includes('note'));

describe('a briefing', () => {
  it('is written of an annotated view with sentences of the graph, and printed with its note and every quotation', async () => {
    const page = await megaphone.open('/?narrative=narrative:russia-north-korea-pact:N2');
    await page.getByRole('button', { name: 'Annotate' }).click();
    await page.getByRole('menuitem', { name: 'Add a note to the picture…' }).click();
    await page.getByRole('textbox', { name: 'Note' }).fill('Ask who was first');
    await page.getByRole('button', { name: 'Put on the picture' }).click();
    await expect.poll(async () => (await slips(page)).map(({ label }) => label)).toEqual(['Ask who was first']);

    await choose(page, 'Save this view…');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('The agreement');
    await page.getByRole('button', { name: 'Save view' }).click();
    await page.getByRole('dialog').getByRole('link').waitFor();
    await page.keyboard.press('Escape');

    await choose(page, 'Briefings…');
    await page.getByRole('button', { name: 'New briefing' }).click();
    await page.getByRole('textbox', { name: 'Title of the briefing' }).fill('Morning');
    await page.getByRole('button', { name: 'Add a page' }).click();
    await page.getByText('10 of 17 claims are rebutted; 7 are not.').waitFor();
    await page.getByRole('button', { name: 'Finding', exact: true }).nth(2).click();
    expect(await page.getByLabel('Key finding 1').inputValue()).toBe('10 of 17 claims are rebutted; 7 are not.');
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByRole('button', { name: 'PDF', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Morning.pdf');
    const pages = readPdf(await readFile(await download.path())).pages;
    expect(pages[0]).toContain('The agreement');
    expect(pages[0]).toContain('Ask who was first');
    expect(pages[0]).toContain('10 of 17 claims are rebutted; 7 are not.');
    expect(pages.slice(1).join(' ')).toContain('What is quoted, word for word');
    expect(megaphone.complaints).toEqual([]);
    await page.context().close();
  });
});
