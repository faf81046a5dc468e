/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickNode, drawnEdges, drawnNodes, middleOf, overlaps } from './drawn.ts';
import { type Megaphone, startMegaphone, textOf, withoutIsolates } from './megaphone.ts';

let megaphone: Megaphone;
beforeAll(async () => {
  megaphone = await startMegaphone();
});
afterAll(async () => {
  expect(megaphone.complaints).toEqual([]);
  await megaphone.close();
});

const person = 'person:armen-gasparyan';
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const owners = async (page: Page) => new Set((await drawnNodes(page)).map(({ owner }) => owner));
const quotes = async (page: Page) => [...(await owners(page))].filter((id) => id.startsWith('statement:'));
const placesOf = async (page: Page) =>
  new Map(
    (await drawnNodes(page)).filter(({ id, owner }) => id === owner).map(({ id, left, top }) => [id, [left, top]]),
  );
const arrangedAs = (page: Page, layout: string) => page.locator(`[data-arranged=${layout}]`).waitFor();
const pointed = async (page: Page) => withoutIsolates((await page.getByTestId('pointed').textContent()) ?? '');

describe('expanding a node', () => {
  it('shows the number before the press, brings exactly so many, and undoes and takes again each step', async () => {
    const page = await megaphone.open(`/?select=${person}`);
    await page.getByText(/^Expand: \d+ neighbours$/).click();
    const entry = page.getByRole('button', { name: /statements it made/ });
    const announced = Number((await textOf(entry)).match(/\d+/)?.[0]);
    await entry.click();
    await expect.poll(async () => (await quotes(page)).length).toBe(announced);
    expect(query(page)).toContain(`grow=${person}@SAID-out`);
    expect((await drawnEdges(page)).filter(({ kind }) => kind === 'SAID')).toHaveLength(announced);

    await page.getByRole('button', { name: 'Hide', exact: true }).click();
    await expect.poll(async () => (await owners(page)).has(person)).toBe(false);
    expect((await quotes(page)).length).toBe(announced);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await owners(page)).has(person)).toBe(true);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await quotes(page)).length).toBe(0);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(async () => (await quotes(page)).length).toBe(announced);
    megaphone.leave(page);
  });

  it('moves nothing that was there, and lets no name lie on another', async () => {
    const page = await megaphone.open();
    /** How three nodes stand to each other, whatever the zoom. */
    const shape = async () => {
      const places = await placesOf(page);
      const [a, b, c] = [person, 'person:olesya-loseva', 'narrative:russia-north-korea-pact:N3'].map(
        (id) => places.get(id) ?? [0, 0],
      );
      const across = (c?.[0] ?? 0) - (a?.[0] ?? 0);
      return Math.round((((a?.[1] ?? 0) - (b?.[1] ?? 0)) / across) * 100);
    };
    const before = await shape();
    await clickNode(page, person, 'right');
    await page.getByRole('menuitem', { name: /^Everything/ }).click();
    await expect.poll(async () => (await quotes(page)).length).toBeGreaterThan(0);
    await expect.poll(shape).toBe(before);
    await expect.poll(async () => overlaps(await drawnNodes(page))).toEqual([]);
    megaphone.leave(page);
  });
});

describe('layouts', () => {
  it('are computed apart from the page, keep every name free, and keep a dragged node where it was put', async () => {
    const page = await megaphone.open();
    for (const layout of ['force', 'layered', 'concentric', 'timeline']) {
      await page.getByRole('combobox', { name: 'Layout' }).selectOption(layout);
      await arrangedAs(page, layout);
      const named = async () => (await drawnNodes(page)).filter(({ classes }) => !classes.includes('unnamed'));
      await expect.poll(async () => [layout, overlaps(await named())]).toEqual([layout, []]);
    }
    await textOf(page.locator('.explore-tools'));
    await page.getByRole('combobox', { name: 'Layout' }).selectOption('force');
    await arrangedAs(page, 'force');
    const { x, y } = await middleOf(page, person);
    const left = (await placesOf(page)).get(person)?.[0] ?? 0;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y + 20, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => query(page)).toContain(`at=${person}@`);
    await expect.poll(async () => Math.round((await placesOf(page)).get(person)?.[0] ?? 0)).toBeCloseTo(left - 60, -1);
    megaphone.leave(page);
  });
});

describe('the keyboard on the canvas', () => {
  it('walks along the edges, says where it is, opens, expands and goes back', async () => {
    const page = await megaphone.open();
    await page.getByTestId('canvas').focus();
    await expect.poll(() => pointed(page)).toMatch(/^Pool N3, 342,000 · channel\. Joined to 1: A Meeting/);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => pointed(page)).toMatch(/^A Meeting Hyped Up to the MAX, Narrative\. Joined to 8/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Details' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('canvas');
    await page.keyboard.press('e');
    await expect.poll(() => query(page)).toContain('grow=');
    await page.keyboard.press('m');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('menu').count()).toBe(0);
    megaphone.leave(page);
  });
});

describe('a way between two nodes', () => {
  it('is drawn in a spotlight, each step with the place where it is printed', async () => {
    const page = await megaphone.open(`/?between=${person},person:taras-zagorodni`);
    const way = page.getByRole('region', { name: 'Way between two nodes' });
    await way.getByRole('button', { name: 'Read in the source' }).first().waitFor();
    expect(await way.getByRole('listitem').count()).toBeGreaterThanOrEqual(5);
    await expect
      .poll(async () =>
        (await drawnNodes(page))
          .filter(({ classes }) => classes.includes('end'))
          .map(({ id }) => id)
          .sort(),
      )
      .toEqual([person, 'person:taras-zagorodni']);
    await expect.poll(async () => (await quotes(page)).length).toBe(1);
    await way.getByText('Neighbours in common').waitFor();
    await way.getByRole('button', { name: 'Close' }).click();
    await expect.poll(async () => (await quotes(page)).length).toBe(0);
    megaphone.leave(page);
  });

  it('shows a claim on it as a claim', async () => {
    const page = await megaphone.open('/?between=person:vladimir-putin,person:taras-zagorodni');
    const way = page.getByRole('region', { name: 'Way between two nodes' });
    const claim = way.getByRole('button', { name: 'This is one of the most important state visits Putin has made.' });
    expect(await claim.getAttribute('class')).toContain('claim-text');
    megaphone.leave(page);
  });
});

describe('groups', () => {
  it('stand for their members with the number of them, and open again', async () => {
    const page = await megaphone.open();
    await page.getByRole('combobox', { name: 'Group by' }).selectOption('narrative');
    const groups = async () =>
      (await drawnNodes(page)).filter(({ id }) => id.startsWith('group:') && !id.includes('#'));
    await expect.poll(async () => (await groups()).length).toBeGreaterThan(2);
    const labels = (await drawnNodes(page)).filter(
      ({ owner, classes }) => owner.startsWith('group:') && classes.includes('name'),
    );
    for (const { label } of labels) expect(label).toMatch(/\(\d+\)$|…$/);
    const all = (await groups()).length;
    await clickNode(page, (await groups())[0]?.id ?? '');
    await page.getByRole('menuitem', { name: 'Show its members' }).click();
    await expect.poll(async () => (await groups()).length).toBe(all - 1);
    megaphone.leave(page);
  });
});
