/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SMALL_DIGEST, UNDECIDED_DIGEST } from '../review/small-digest.ts';
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
const progress = (page: Page, text: RegExp) => page.locator('.review-progress').getByText(text).waitFor();

async function bringIn(digest: string): Promise<Page> {
  const page = await megaphone.open('/?review=all');
  await page.getByRole('button', { name: 'Bring in a document' }).click();
  await page.getByRole('textbox', { name: 'Or its text' }).fill(digest);
  await page.getByRole('button', { name: 'Read it and open the review' }).click();
  await list(page)
    .getByRole('checkbox', { name: /Choose all/ })
    .waitFor();
  return page;
}

describe('the review', () => {
  it('takes a pasted digest to facts by keyboard, loses nothing that is typed, and takes it all back', async () => {
    const page = await bringIn(SMALL_DIGEST);
    expect(new URL(page.url()).search).toMatch(/^\?review=run:/);
    // every proposal stands at its words, the first one is at hand
    expect(await textOf(page.locator('.review-text mark[data-now]').first())).toContain('Bridges and the Flood');
    await page.keyboard.press('a');
    await progress(page, /1 accepted/);
    await page.keyboard.press('u');
    await progress(page, /0 accepted/);

    // somebody known is suggested, with a score and a reason, and nobody is chosen beforehand
    await list(page)
      .getByRole('button', { name: /Quote.*Every bridge/s })
      .click();
    const markov = card(page)
      .getByRole('radio', { name: /Markov/ })
      .first();
    await markov.waitFor();
    expect(await card(page).getByRole('radio', { checked: true }).count()).toBe(0);
    await card(page)
      .getByText(/likeness \d+ of 100/)
      .first()
      .waitFor();

    // accepting without saying who it is stays to do, and says why
    await page.keyboard.press('a');
    await card(page)
      .getByText(/may be .*Markov/)
      .waitFor();

    // what is typed survives leaving and coming back
    await list(page)
      .getByRole('button', { name: /Claim.*Every bridge/s })
      .first()
      .click();
    const wording = card(page).getByRole('textbox', { name: 'The claim in neutral words' });
    await wording.fill('The bridges of the north have fallen.');
    await page.reload();
    expect(await wording.inputValue()).toBe('The bridges of the north have fallen.');

    // out of the field it is accepted, or a key leads to what has to be decided first; undo can be undone
    await wording.press('Control+Enter');
    await card(page).getByRole('button', { name: 'Go to it: narrative' }).waitFor();
    await wording.press('Escape');
    await page.keyboard.press('g');
    await card(page)
      .getByRole('heading', { name: /Narrative/ })
      .waitFor();
    await page.keyboard.press('a');
    await progress(page, /1 accepted/);
    await page.keyboard.press('u');
    await progress(page, /0 accepted/);
    await page.keyboard.press('U');
    await progress(page, /1 accepted/);

    // a digit says who it is, and one field is asked for at once
    await list(page)
      .getByRole('button', { name: /Quote.*Every bridge/s })
      .click();
    await markov.waitFor();
    const options = await card(page).getByRole('radio').count();
    await page.keyboard.press(String(Math.min(options, 2)));
    await expect.poll(() => card(page).getByRole('radio', { checked: true }).count()).toBe(1);
    await page.keyboard.press('u');
    await progress(page, /0 accepted/);
    await page.context().close();
  });

  it('tells the later of two analysts who was first, and lets them take over', async () => {
    const mine = await megaphone.open('/?review=all');
    const entry = mine.getByRole('button', { name: /Bridges and the Flood/ });
    await entry.click();
    await list(mine).waitFor();
    const theirs = await mine.context().newPage();
    await theirs.goto(mine.url());
    await list(theirs).waitFor();
    await theirs.getByRole('textbox', { name: 'Your name, for the history' }).fill('Olha');
    await list(theirs)
      .getByRole('button', { name: /Narrative/ })
      .first()
      .click();
    await card(theirs)
      .getByRole('heading', { name: /Narrative/ })
      .waitFor();
    await theirs.keyboard.press('p');
    await progress(theirs, /1 postponed/);
    await list(mine)
      .getByRole('button', { name: /Narrative/ })
      .first()
      .click();
    await mine.keyboard.press('r');
    const told = mine.getByRole('alert').filter({ hasText: 'Somebody else was first' });
    expect(await textOf(told)).toMatch(/Olha decided on .*Postponed/s);
    await told.getByRole('button', { name: 'Do mine all the same' }).click();
    await progress(mine, /1 rejected · 0 postponed/);
    const { violations } = await new AxeBuilder({ page: mine }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await mine.emulateMedia({ colorScheme: 'dark' });
    await expect
      .poll(() => mine.evaluate(() => getComputedStyle(document.body).backgroundColor))
      .toBe('rgb(20, 24, 29)');
    const dark = await new AxeBuilder({ page: mine }).analyze();
    expect(dark.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

    // the import is taken out again, whole
    await mine.getByRole('button', { name: 'All documents' }).click();
    await mine.getByRole('button', { name: 'Undo this import' }).click();
    await mine.getByRole('button', { name: 'Undo this import' }).click();
    await mine.getByText('No document waits for review').waitFor();
    await mine.context().close();
  });

  it('accepts nothing of somebody whom the document puts on no side before a button says on which they are', async () => {
    const page = await bringIn(UNDECIDED_DIGEST);
    const statement = (name: RegExp) => list(page).getByRole('button', { name }).first();
    const side = card(page).getByRole('alert').filter({ hasText: 'Which side does the speaker take?' });
    await statement(/Indirect speech.*video of the bridge/s).click();
    await side.waitFor();
    await page.keyboard.press('a');
    await card(page)
      .getByText(/Say whether .*Oksana Lysenko/)
      .waitFor();
    await side.getByRole('button', { name: 'Answers propaganda' }).click();
    // the words are proposed as counter-evidence instead, and the claim that they were to make is rejected
    await progress(page, /0 accepted · 2 rejected/);
    await statement(/Counter-evidence.*video of the bridge/s).waitFor();
    await page.keyboard.press('u');
    await progress(page, /0 rejected/);

    await statement(/Quote.*The bridge of that video/s).click();
    await side.getByRole('button', { name: 'Spreads propaganda' }).click();
    await side.waitFor({ state: 'detached' });
    await progress(page, /0 accepted · 0 rejected/);
    expect(await statement(/Counter-evidence.*bridge of that video/s).count()).toBe(0);
    await page.context().close();
  });
});
