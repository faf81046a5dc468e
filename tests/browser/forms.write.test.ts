/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKey } from '../../server/access/keys.ts';
import { removeTestKeys, testKeyName } from '../access/test-keys.ts';
import { seededGraph } from '../graph.ts';
import { smallScreen } from './chromium.ts';
import { type Megaphone, settled, startWritingMegaphone, textOf } from './megaphone.ts';

let megaphone: Megaphone;
beforeAll(async () => {
  megaphone = await startWritingMegaphone();
});
afterAll(async () => {
  await megaphone?.close();
  await removeTestKeys();
});

const form = (page: Page) => page.getByRole('dialog');
const panel = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const enter = (page: Page) => form(page).getByRole('button', { name: 'Enter it' });

async function openForm(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /Evidence/ }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
  await enter(page).waitFor();
}

/** Chooses something known in a field, by keyboard alone. */
async function pick(page: Page, field: string, typed: string): Promise<void> {
  await form(page).getByRole('combobox', { name: field }).fill(typed);
  await page.locator('[role=listbox]:visible').getByRole('option').first().filter({ hasText: typed }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const background = colorScheme === 'dark' ? 'rgb(20, 24, 29)' : 'rgb(255, 255, 255)';
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(background);
    const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
}

describe('the forms', () => {
  it('enter a statement and its claim with their source, lose nothing on the way, and take it back', async () => {
    const page = await megaphone.open();
    await openForm(page, 'Statement');
    await enter(page).click();
    // what is missing is said where it is missing, and nothing was sent
    expect(await textOf(form(page).getByRole('alert'))).toBe('Choose a document and the words in it that state this.');
    await expectAccessible(page);
    await pick(page, 'Document', 'Defence Pact');
    await form(page).getByRole('textbox', { name: 'Find its words' }).fill('children WAVE air balloons');
    await form(page).getByText('1 place').waitFor();
    await page.keyboard.press('Enter');
    expect(await textOf(form(page).locator('.source-text mark'))).toBe('Children wave air balloons');
    await expectAccessible(page);

    // leaving and reloading loses nothing
    await page.keyboard.press('Escape');
    await form(page).waitFor({ state: 'detached' });
    await page.reload();
    await settled(page);
    await openForm(page, 'Statement');
    expect(await textOf(form(page).locator('.source-text mark'))).toBe('Children wave air balloons');
    // what only the server can tell is told at its field, too
    await enter(page).click();
    const speaker = form(page).getByRole('combobox', { name: 'Who said it' });
    await expect.poll(() => speaker.getAttribute('aria-invalid')).toBe('true');
    expect(await textOf(form(page))).toContain('A statement needs a speaker or a channel');
    await pick(page, 'Who said it', 'Gasparyan');
    await enter(page).click();
    await panel(page).getByText('Children wave air balloons').first().waitFor();
    expect(await textOf(panel(page))).toContain('Armen Gasparyan');

    // the claim is entered from the statement's panel, which is its statement already
    await panel(page).getByRole('button', { name: 'Add a claim' }).click();
    expect(await textOf(form(page))).toContain('Children wave air balloons');
    await form(page).getByRole('textbox', { name: 'The claim in neutral words' }).fill('Children welcomed the guests.');
    await form(page).getByText('No document states it').click();
    await form(page).getByRole('textbox', { name: 'Why you state it' }).fill('The words say so.');
    await form(page).getByRole('textbox', { name: 'Your name, for the history' }).fill('Olha');
    await enter(page).click();
    await panel(page).getByText('Children welcomed the guests.').first().waitFor();
    expect(new URL(page.url()).searchParams.get('select')).toMatch(/^claim:/);

    // a relationship of it, read from its end
    await panel(page).getByRole('button', { name: 'Relate to…' }).click();
    await form(page).getByRole('combobox', { name: 'How it is related' }).click();
    await page.getByRole('option', { name: 'what it contradicts', exact: true }).click();
    await pick(page, 'To', 'Kim Jong Un was openly joyful');
    await form(page).getByText('No document states it').click();
    await form(page).getByRole('textbox', { name: 'Why you state it' }).fill('For the test.');
    await enter(page).click();
    await panel(page).getByText('Contradicts').waitFor();
    expect(await textOf(panel(page))).toContain('Kim Jong Un was openly joyful');

    // undone where it is told, and in the history under the name that signed it
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click();
    await panel(page).getByText('Contradicts').waitFor({ state: 'detached' });
    await panel(page).getByRole('button', { name: 'History and withdrawal' }).click();
    await panel(page).locator('.history li').first().waitFor();
    expect(await textOf(panel(page).locator('.history'))).toMatch(/Entered · Olha/);
    await page.context().close();
  });

  it('tell the later of two who correct the same, keep what was typed, and undo it', async () => {
    const mine = await megaphone.open('/?select=claim:russia-north-korea-pact:C03');
    const theirs = await mine.context().newPage();
    await theirs.goto(mine.url());
    const wording = (page: Page) => form(page).getByRole('textbox', { name: 'The claim in neutral words' });
    const save = (page: Page) => form(page).getByRole('button', { name: /^Save/ });
    for (const page of [mine, theirs]) {
      await panel(page).getByRole('button', { name: 'Correct', exact: true }).click();
      await wording(page).waitFor();
    }
    await save(mine).click();
    expect(await textOf(form(mine))).toContain('Nothing has been changed.');
    await wording(mine).fill('Kim was glad to see Putin.');
    await save(mine).click();
    expect(await textOf(form(mine))).toContain('Say why: the history tells it.');
    await form(mine).getByRole('textbox', { name: 'Why it is corrected' }).fill('Shorter.');

    await wording(theirs).fill('Kim Jong Un was visibly glad.');
    await form(theirs).getByRole('textbox', { name: 'Why it is corrected' }).fill('More exact.');
    await form(theirs).getByRole('textbox', { name: 'Your name' }).fill('Taras');
    await save(theirs).click();
    await panel(theirs).getByText('Kim Jong Un was visibly glad.').first().waitFor();

    await save(mine).click();
    const told = form(mine).getByRole('alert').filter({ hasText: 'Somebody else was first' });
    expect(await textOf(told)).toMatch(/Taras changed it on .* UTC\. Nothing that you typed is lost\./);
    await form(mine)
      .getByText(/^Now: .*Kim Jong Un was visibly glad/)
      .waitFor();
    expect(await wording(mine).inputValue()).toBe('Kim was glad to see Putin.');
    await expectAccessible(mine);
    await form(mine).getByRole('button', { name: 'Save mine all the same' }).click();
    await panel(mine).getByText('Kim was glad to see Putin.').first().waitFor();
    await mine.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await panel(mine).getByText('Kim Jong Un was visibly glad.').first().waitFor();
    await mine.context().close();
  });

  it('are not there for those who only read', async () => {
    const database = await seededGraph();
    const key = await createKey(database, testKeyName('reader'), 'GREEN');
    const headers = { authorization: `Bearer ${key.secret}` };
    // a server learns of a new key within 200 ms
    await expect
      .poll(async () => (await fetch(`${megaphone.address}/graphql?query={__typename}`, { headers })).status)
      .not.toBe(401);
    const page = await megaphone.open('/?select=claim:russia-north-korea-pact:C02', {
      ...smallScreen,
      extraHTTPHeaders: headers,
    });
    await panel(page).getByText('a triumphant public celebration').first().waitFor();
    expect(
      await panel(page)
        .getByRole('button', { name: /^(Correct|Answer it|Relate to…|History)/ })
        .count(),
    ).toBe(0);
    await page.getByRole('button', { name: /Evidence/ }).click();
    await page.getByRole('menuitem', { name: 'Review' }).waitFor();
    expect(await page.getByRole('menuitem').allTextContents()).toEqual(['Review', 'Rules for posts']);
    await page.context().close();
  });
});
