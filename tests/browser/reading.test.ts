/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallScreen } from './chromium.ts';
import { type Megaphone, settled, startMegaphone, textOf } from './megaphone.ts';

let megaphone: Megaphone;
beforeAll(async () => {
  megaphone = await startMegaphone();
});
afterAll(() => megaphone.close());

describe('a panel', () => {
  it('copies words with their citation, and leads to every place where its node is recorded', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await megaphone.open('/?select=channel:unknown:pool-n3', { ...smallScreen, permissions });
    await page.getByRole('button', { name: 'Copy with citation' }).first().click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /Pool N3\nPrinted in Matt Wickham, “.*Russian Disinformation Digest”.*characters \d+–\d+.*SHA-256 [0-9a-f]{64}\.$/,
    );

    await page.getByRole('button', { name: '7 places where it is recorded' }).click();
    await page.locator('.asked').getByText('7 places where it is recorded').waitFor();
    await page.locator('.strip-words').getByRole('button').first().click();
    await page.getByTestId('words').waitFor();
    megaphone.leave(page);
  });

  it('leads to a comparison with another of its kind', async () => {
    const page = await megaphone.open('/?select=person:armen-gasparyan');
    await page.getByRole('button', { name: 'Compare with…' }).click();
    await page.locator('.side-both').waitFor();
    await settled(page);
    expect(new URL(page.url()).searchParams.getAll('of')[0]).toBe('person:armen-gasparyan');
    megaphone.leave(page);
  });
});

describe('the search', () => {
  it('says why each hit is one: in which field, and which words', async () => {
    const page = await megaphone.open();
    await page.getByLabel('Search names, claims and words').fill('gaspar');
    const hit = page.locator('.search-hits [data-combobox-option]').first();
    expect(await textOf(hit)).toMatch(/in its (name|text)/i);
    expect(await hit.locator('mark').first().textContent()).toMatch(/^Gaspar/i);
    megaphone.leave(page);
  });
});

describe('what has changed since', () => {
  it('is asked of a day, and lists each fact with who recorded it', async () => {
    const page = await megaphone.open('/?ask=since&of=2000-01-01');
    await page.locator('.question-body tbody tr').first().waitFor();
    expect(await textOf(page.locator('.asked'))).toMatch(/987 facts and changes recorded since.*The first 100 of 987/s);
    await page.locator('.asked input[type=date]').fill('2099-01-01');
    await page.getByText('0 facts and changes recorded since').waitFor();
    megaphone.leave(page);
  });
});
