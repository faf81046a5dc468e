/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallScreen } from './chromium.ts';
import { type Megaphone, settled, startMegaphone, textOf } from './megaphone.ts';

let megaphone: Megaphone;
beforeAll(async () => {
  megaphone = await startMegaphone();
});
afterAll(() => megaphone.close());

describe('the language', () => {
  it('is switched in the header, for page, picture and panel at once, and kept over a reload', async () => {
    const page = await megaphone.open('/?select=claim:russia-north-korea-pact:C10');
    await page.getByTitle('Українська').click();
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Хто поширює які наративи');
    expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      'uk-UA',
      'Megaphone: Хто поширює які наративи',
    ]);
    expect((await textOf(page.locator('.totals'))).replaceAll(/\s/g, ' ')).toContain('27 з 45 тверджень спростовано');
    expect(await textOf(page.locator('.panel'))).toContain('Висловлювання');
    expect(new URL(page.url()).search).toBe('?select=claim:russia-north-korea-pact:C10');
    await page.reload();
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Хто поширює які наративи');
    await page.context().close();
  });

  it('is Ukrainian at first for a browser that prefers it', async () => {
    const page = await megaphone.open('/', { ...smallScreen, locale: 'uk-UA' });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Хто поширює які наративи');
    await page.context().close();
  });
});
