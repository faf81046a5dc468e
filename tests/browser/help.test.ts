import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Megaphone, startMegaphone } from './megaphone.ts';

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
