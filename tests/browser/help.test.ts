/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Megaphone, settled, startMegaphone } from './megaphone.ts';

let megaphone: Megaphone;
beforeAll(async () => {
  megaphone = await startMegaphone();
});
afterAll(() => megaphone.close());

describe('the question mark', () => {
  it('opens the shortcuts, and Escape closes them', async () => {
    const page = await megaphone.open();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await help.waitFor();
    expect(await help.getByText('Walk through the picture along its lines').count()).toBe(1);
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    await page.context().close();
  });
});

describe('the tour', () => {
  /** A person comes, not a program: for the latter the tour does not start by itself. */
  const come = async (path: string): Promise<Page> => {
    const page = await megaphone.openEarly(path, (early) =>
      early.addInitScript(() => Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false })),
    );
    await settled(page);
    return page;
  };
  const step = (page: Page, name: string) => page.getByRole('dialog', { name });
  const titles = ['Who amplifies what', 'Open anyone', 'Narrow it down', 'Ask', 'Take it along'];

  it('leads whoever comes first through five steps by keyboard, and comes again only when asked', async () => {
    const page = await come('/');
    for (const title of titles) {
      await step(page, title).waitFor();
      expect((await new AxeBuilder({ page }).include('[role=dialog]').analyze()).violations).toEqual([]);
      await page.keyboard.press('Enter');
    }
    await step(page, 'Take it along').waitFor({ state: 'detached' });
    await page.reload();
    await settled(page);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('?');
    await page.getByRole('button', { name: 'Show the tour' }).click();
    await step(page, 'Who amplifies what').waitFor();
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Next');
    await page.keyboard.press('Enter');
    await step(page, 'Open anyone').waitFor();
    await page.keyboard.press('Escape');
    await step(page, 'Open anyone').waitFor({ state: 'detached' });
    expect(megaphone.complaints).toEqual([]);
    await page.context().close();
  });

  it('does not stand in the way of a link to a view, nor of a click beside it', async () => {
    const page = await come('/?select=person:armen-gasparyan');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.goto(megaphone.address);
    await step(page, 'Who amplifies what').waitFor();
    await page.getByRole('button', { name: 'Questions' }).click();
    await page.getByRole('menuitem', { name: 'Who bridges narratives?' }).waitFor();
    expect(await step(page, 'Who amplifies what').count()).toBe(0);
    await page.context().close();
  });
});
