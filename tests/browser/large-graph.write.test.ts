/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphSize, writeScaleGraph } from '../../bench/scale/graph.ts';
import { connected } from '../access/canaries/run-cypher.ts';
import { rawCypher } from '../seed/raw-cypher.ts';
import { drawnNodes } from './drawn.ts';
import { type Megaphone, startMegaphone } from './megaphone.ts';

const SIZE: GraphSize = { channels: 260, posts: 600, claims: 20, narratives: 3, experts: 4 };
const TELEGRAM = 'group:platform:telegram';
let megaphone: Megaphone;

beforeAll(async () => {
  await connected((run) => writeScaleGraph((text, params) => run(text, params), SIZE));
  megaphone = await startMegaphone();
});
afterAll(async () => {
  await megaphone.close();
  await rawCypher("MATCH (n) WHERE n.id CONTAINS ':scale' DETACH DELETE n");
});

describe('a large graph', () => {
  it('is drawn in groups first, and can be opened down to one channel and its posts', async () => {
    const page = await megaphone.open('/');
    const owners = async () => (await drawnNodes(page)).filter(({ id }) => !id.includes('#'));
    const first = await owners();
    expect(first.length).toBeLessThanOrEqual(300);
    expect(first.map(({ id }) => id)).toContain(TELEGRAM);
    expect(await page.locator('.picture-left').textContent()).toMatch(/amplifiers are drawn in groups/);

    const inList = page.getByRole('button', { name: /^.?telegram \(/ });
    await inList.click();
    const panel = page.getByRole('complementary', { name: 'Details' });
    await panel.locator('li').first().waitFor();
    const members = await panel.locator('li').count();
    expect(members).toBeGreaterThan(1);
    await panel.getByRole('button', { name: /one by one$/ }).click();
    await page.waitForFunction((group) => {
      const canvas = document.querySelector('[data-testid=canvas]') as HTMLElement & {
        _cyreg: { cy: { getElementById(id: string): { length: number } } };
      };
      return canvas._cyreg.cy.getElementById(group).length === 0;
    }, TELEGRAM);
    expect((await owners()).length).toBe(first.length - 1 + members);
    expect((await owners()).length).toBeLessThanOrEqual(1_000);

    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await owners()).some(({ id }) => id === TELEGRAM)).toBe(true);
    await panel.getByRole('button', { name: 'Close' }).click();
    await inList.click();
    await panel.locator('li button, li a').first().click();
    await expect.poll(() => panel.getByRole('heading', { level: 2 }).textContent()).toMatch(/Channel \d+/);
    await expect.poll(() => panel.getByText(/repeats claim/).count()).toBeGreaterThan(0);
    expect(megaphone.complaints).toEqual([]);
    await page.context().close();
  });
});
