import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickNode } from './drawn.ts';
import { type Megaphone, startMegaphone } from './megaphone.ts';

let megaphone: Megaphone;
beforeAll(async () => {
  megaphone = await startMegaphone();
});
afterAll(() => megaphone.close());

describe('a lost connection', () => {
  it('is said, and once it is back what failed is asked again by itself', async () => {
    const page = await megaphone.open();
    const said = page.getByText('The server does not answer.');
    expect(await said.count()).toBe(0);
    await page.context().setOffline(true);
    await clickNode(page, 'person:armen-gasparyan');
    await said.waitFor();
    await page.context().setOffline(false);
    await said.waitFor({ state: 'detached' });
    const panel = page.getByRole('complementary', { name: 'Details' });
    await panel.getByRole('heading', { level: 2 }).getByText('Armen Gasparyan').waitFor();
    await page.context().close();
  });
});
