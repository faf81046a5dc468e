/// <reference lib="dom" />
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../cypher/package-root.ts';
import { CORRECTED_DIGEST, SMALL_DIGEST } from '../review/small-digest.ts';
import { type Megaphone, startWritingMegaphone, textOf } from './megaphone.ts';

let megaphone: Megaphone;
beforeAll(async () => {
  megaphone = await startWritingMegaphone();
});
afterAll(async () => {
  await megaphone?.close();
});

const list = (page: Page) => page.getByRole('navigation', { name: 'Proposals' });
const card = (page: Page) => page.getByRole('complementary', { name: 'Proposal' });
const entry = (page: Page, name: RegExp) => list(page).getByRole('button', { name }).first();
const progress = (page: Page, text: RegExp) => page.locator('.review-progress').getByText(text).waitFor();
const read = (page: Page) => page.getByRole('button', { name: 'Read it and open the review' }).click();

async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

describe('the steps of a review', () => {
  it('read a DOCX file that is chosen in the page', async () => {
    const page = await megaphone.open('/?review=all');
    await page.getByRole('button', { name: 'Bring in a document' }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('dialog').getByRole('button', { name: 'A file' }).click();
    await (await chooser).setFiles(join(packageRoot, 'tests', 'ingest', 'digest', 'styles', 'daidzhest-uk.docx'));
    await page.getByText('daidzhest-uk.docx').waitFor();
    await axe(page);
    await read(page);
    await entry(page, /^.{0,3}Quote/).waitFor();
    expect(
      await list(page)
        .getByRole('button', { name: /^.{0,3}Quote/ })
        .count(),
    ).toBeGreaterThan(1);
    await page.context().close();
  });

  it('put right, split, merge and decide in batches, and show what a corrected edition changes', async () => {
    const page = await megaphone.open('/?review=all');
    await page.getByRole('button', { name: 'Bring in a document' }).click();
    await page.getByRole('textbox', { name: 'Or its text' }).fill(SMALL_DIGEST);
    await read(page);

    // put right: a count that the document does not print is refused, and nothing is lost
    await entry(page, /Quote.*The river/s).click();
    await card(page).getByText('31,900 followers', { exact: false }).first().waitFor();
    await page.keyboard.press('e');
    await card(page).getByRole('textbox', { name: 'Followers' }).fill('31901');
    const save = card(page).getByRole('button', { name: 'Save the correction' });
    await save.click();
    expect(await textOf(card(page).getByRole('alert'))).toContain('No such number stands in');
    await card(page).getByRole('textbox', { name: 'Followers' }).fill('31900');
    await card(page).getByRole('combobox', { name: 'How it was said' }).click();
    await page.getByRole('option', { name: 'Paraphrased' }).click();
    await save.click();
    await card(page)
      .getByText(/put right by hand/)
      .waitFor();
    await card(page)
      .getByText(/^Paraphrased · 31,900 followers/)
      .waitFor();
    await page.keyboard.press('u');
    await card(page)
      .getByText(/^Printed words · 31,900 followers/)
      .waitFor();

    // split where the selection begins, and made one again
    await entry(page, /Quote.*Every bridge/s).click();
    await page.keyboard.press('e');
    await page.keyboard.type('and nobody');
    await page.locator('.review-text mark[data-now]').getByText('and nobody').waitFor();
    await card(page).getByRole('button', { name: 'Split before the selection' }).press('Enter');
    await progress(page, /of 18 .* 1 rejected/);
    for (const words of [/has fallen,\W*$/, /^Choose \W*and nobody/]) {
      await list(page).getByRole('checkbox', { name: words }).check();
    }
    await page.keyboard.press('m');
    await progress(page, /of 19 .* 3 rejected/);
    await expect
      .poll(() => textOf(card(page).getByRole('blockquote')))
      .toBe('“Every bridge in the north has fallen, and nobody repairs the bridges.”');
    await page.keyboard.press('u');
    await progress(page, /of 18 .* 1 rejected/);
    await page.keyboard.press('u');
    await progress(page, /16 open of 16/);

    // a batch does what can be done, says what is left for each of the rest, and leaves alone what is rejected
    await entry(page, /Mention/).click();
    await page.keyboard.press('r');
    await progress(page, /1 rejected/);
    await page.keyboard.press('X');
    await card(page).getByText('About 16 chosen proposals, 15 undecided:').waitFor();
    await page.keyboard.press('a');
    await progress(page, /7 open of 16 · 8 accepted · 1 rejected/);
    await expect.poll(() => list(page).getByRole('checkbox', { checked: true }).count()).toBe(0);
    await list(page).getByText('To do first').first().waitFor();
    await axe(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor))
      .toBe('rgb(20, 24, 29)');
    await axe(page);

    // the corrected edition is held against it
    await page.getByRole('button', { name: 'All documents' }).click();
    await page
      .locator('.import')
      .filter({ hasText: 'Bridges and the Flood' })
      .getByRole('button', { name: 'Bring in a corrected edition' })
      .click();
    await page.getByRole('textbox', { name: 'Or its text' }).fill(CORRECTED_DIGEST);
    await read(page);
    await entry(page, /Quote.*Added.*There is no bridge/s).waitFor();
    await entry(page, /Quote.*Gone.*The river/s).waitFor();
    await entry(page, /Quote.*Changed.*Every bridge/s).click();
    await card(page).getByText('followers: 72000 before, 72500 now.').waitFor();
    await axe(page);
    await page.context().close();
  });
});
