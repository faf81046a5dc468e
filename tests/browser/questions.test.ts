/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnNodes } from './drawn.ts';
import { type Megaphone, settled, startMegaphone, textOf } from './megaphone.ts';

let megaphone: Megaphone;
beforeAll(async () => {
  megaphone = await startMegaphone();
});
afterAll(() => megaphone.close());

const head = (page: Page) => page.locator('.asked');

async function ask(page: Page, question: string): Promise<void> {
  await page.getByRole('button', { name: 'Questions' }).click();
  await page.getByRole('menuitem', { name: question }).click();
  await head(page).locator('.question-lead').waitFor();
  await settled(page);
}

/** What the digest answers; each figure is also in the graph's own tests. */
const answers: readonly [question: string, answer: RegExp][] = [
  [
    'Who pushes this narrative',
    /6 amplifiers, 941,900 followers over 5 distinct channels[\s\S]*not zero: Andrei Klintsevich/,
  ],
  ['Which claims does this actor make', /4 claims in 3 narratives/],
  ['Who bridges narratives', /2 actors speak in more than one narrative/],
  ['What is not rebutted', /18 of 45 claims unrebutted[\s\S]*60\.0 %, 44\.9 % when weighted/],
  ['What is the evidence against', /answers?, \d+ of them from a source independent/],
  ['Where is this stated', /7 places where it is recorded/],
  ['Who said it first', /Nothing of it is dated/],
  ['Which channels act together', /No two channels are known/],
  ['How concentrated', /53\.8 % of the known reach is on the two widest of 8 channels[\s\S]*0\.446/],
  ['Which claims contradict', /1 pair of claims that cannot both be true/],
  ['Whom and what is this about', /\d+ targets of 15 claims/],
  ['What links these two', /shortest ways? of \d steps/],
  ['Which identities await', /2 pairs of whom nobody has decided/],
];

describe('the questions', () => {
  it('are asked by one click each, and answered as the digest has it', async () => {
    const page = await megaphone.open();
    for (const [question, answer] of answers) {
      await ask(page, question);
      expect((await textOf(head(page))).replaceAll('\u00a0', ' ')).toMatch(answer);
    }
    megaphone.leave(page);
  });

  it('are answered as picture, table and GraphQL, with a link that says so, and Back leads out again', async () => {
    const page = await megaphone.open();
    await ask(page, 'Who bridges narratives');
    await page.waitForURL(/actor=person:armen-gasparyan/);
    await settled(page);
    const amplifiers = (await drawnNodes(page)).map(({ id }) => id).filter((id) => id.startsWith('person:'));
    expect(amplifiers).toEqual(expect.arrayContaining(['person:armen-gasparyan', 'person:andrei-klintsevich']));
    expect(amplifiers).not.toContain('person:olesya-loseva');

    const ways = page.getByRole('radiogroup', { name: 'Show the answer as' });
    await ways.getByText('Table').click();
    const rows = page.locator('.question-body tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(2);
    await rows.first().getByRole('button', { name: 'Armen Gasparyan' }).click();
    await page.getByRole('heading', { level: 2, name: 'Armen Gasparyan' }).waitFor();

    await ways.getByText('GraphQL').click();
    expect(await textOf(page.getByTestId('query'))).toContain('minNarratives: 2');
    expect(new URL(page.url()).searchParams.get('answer')).toBe('graphql');
    const written = (await page.getByRole('link', { name: 'Open in GraphiQL' }).getAttribute('href')) ?? '';
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await head(page).waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');

    await page.goto(megaphone.address + written);
    await page.getByRole('tab', { name: 'WhoBridgesNarratives' }).first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.getByText('person:armen-gasparyan').first().waitFor();
    megaphone.leave(page);
  });

  it('leave a link’s own filters alone, and are asked of something else by a choice', async () => {
    const page = await megaphone.open('/?ask=claims&of=person:armen-gasparyan&rebutted=no');
    await head(page).getByText('4 claims in 3 narratives').waitFor();
    expect(new URL(page.url()).searchParams.getAll('actor')).toEqual([]);
    await page.getByRole('combobox', { name: 'Actor' }).fill('Puchkov');
    await page.getByRole('option', { name: 'Dmitry Puchkov' }).click();
    await page.waitForURL(/of=person:dmitry-puchkov/);
    megaphone.leave(page);
  });
});

describe('a comparison', () => {
  it('says who is in both, counts a channel of both once, and names what is unknown', async () => {
    const [one, other] = ['narrative:russia-north-korea-pact:N1', 'narrative:russia-north-korea-pact:N2'];
    const page = await megaphone.open(`/?ask=narratives&of=${one}&of=${other}`);
    const both = page.locator('.side-both');
    expect(await textOf(both)).toContain('Armen Gasparyan');
    const told = await textOf(head(page));
    expect(told).toContain('A Meeting Hyped Up to the MAX: reach 941,900 over 5 channels, 1 unknown');
    // 941,900 and 231,000, of which Gasparyan's 209,000 are in both
    expect(told).toContain('Together, each channel counted once: reach 963,900 over 6 channels, 4 unknown');
    megaphone.leave(page);
  });
});

describe('an identity question', () => {
  it('shows both names side by side with the way to answer, and decides nothing itself', async () => {
    const page = await megaphone.open('/?ask=identities');
    const pair = page.locator('.identity-pair').first();
    expect(await textOf(pair)).toMatch(/Markov[\s\S]*Sergey Markov[\s\S]*Different/);
    expect(await pair.getByRole('button', { name: 'They are one' }).isDisabled()).toBe(true);
    megaphone.leave(page);
  });
});
