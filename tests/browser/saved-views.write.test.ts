/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededGraph } from '../graph.ts';
import { chooseFrom, type Megaphone, settled, startWritingMegaphone, textOf } from './megaphone.ts';

let megaphone: Megaphone;
beforeAll(async () => {
  megaphone = await startWritingMegaphone();
});
afterAll(async () => {
  await megaphone?.close();
});

const choose = (page: Page, entry: string) => chooseFrom(page, 'Views', entry);
const rows = (page: Page) => page.locator('.saved-views li');
const names = (page: Page) => page.locator('.saved-views .entry').allInnerTexts();

describe('saved views', () => {
  it('are saved, listed with what is new since, renamed, duplicated, and deleted with an undo', async () => {
    const page = await megaphone.open('/?narrative=narrative:russia-north-korea-pact:N2&layout=force');
    await choose(page, 'Save this view…');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('The agreement');
    // what was typed outlives the dialog and the page
    await page.keyboard.press('Escape');
    await page.reload();
    await settled(page);
    await choose(page, 'Save this view…');
    expect(await page.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe('The agreement');
    await page.getByRole('textbox', { name: 'Note' }).fill('For the 08:50 briefing');
    await page.getByLabel('How widely it may be passed on').selectOption('GREEN');
    await page.getByRole('button', { name: 'Save view' }).click();
    const link = (await page.getByRole('dialog').getByRole('link').textContent()) ?? '';
    await page.keyboard.press('Escape');
    await (await seededGraph()).script(`
      MATCH (a:Actor {id: 'person:vladimir-putin'}), (n:Narrative {id: 'narrative:russia-north-korea-pact:N2'})
      CREATE (a)-[:SAID {mode: 'direct', marking: 0}]->(:Statement:Quote {id: 'statement:later:Q1', text: 'Later', mode: 'direct', marking: 0})-[:IN_NARRATIVE {marking: 0}]->(n)`);

    await choose(page, 'Saved views…');
    await rows(page).getByText('1 new statement since this view was saved').waitFor();
    expect(await textOf(rows(page).first())).toMatch(/The agreement.*For the 08:50 briefing.*analyst.*TLP:GREEN/s);
    await page.getByRole('button', { name: /^Duplicate/ }).click();
    await expect.poll(() => names(page)).toEqual(['The agreement', 'The agreement (copy)']);
    await page.getByRole('button', { name: /^Rename.*copy/ }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Another');
    await page.keyboard.press('Enter');
    await expect.poll(() => names(page)).toEqual(['Another', 'The agreement']);
    await page.getByRole('button', { name: /^Delete.*agreement/ }).click();
    await expect.poll(() => names(page)).toEqual(['Another']);
    // the undo has the focus: one key brings it back
    await page.locator('.toast').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => names(page)).toEqual(['Another', 'The agreement']);

    const other = await megaphone.open(new URL(link).pathname + new URL(link).search);
    await expect.poll(() => new URL(other.url()).search).toContain('layout=force');
    await other.getByText('1 new statement since this view was saved').waitFor();
    expect(await textOf(other.locator('.opened-view'))).toContain('The agreement');
    expect(megaphone.complaints).toEqual([]);
    for (const each of [page, other]) await each.context().close();
  });
});
