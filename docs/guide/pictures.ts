/// <reference lib="dom" />
// Takes the guide's pictures from a running Megaphone that holds nothing but the digest: npm run guide
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openChromium, smallScreen } from '../../tests/browser/chromium.ts';
import { chooseFrom, settled } from '../../tests/browser/megaphone.ts';

const address = process.argv[2] ?? 'http://127.0.0.1:4000';
const digest = 'russia-north-korea-pact';
const pact = `narrative:${digest}:N2`;

const browser = await openChromium();
const context = await browser.newContext({ ...smallScreen, colorScheme: 'light', locale: 'en-GB' });
const page = await context.newPage();

async function at(path: string): Promise<Page> {
  await page.goto(address + path);
  await settled(page);
  return page;
}

/** A picture of the page, or of a part of it. */
async function take(name: string, part: Page | Locator = page): Promise<void> {
  await settled(page);
  if (await page.getByRole('alert').count()) throw new Error(`${name}: ${await page.getByRole('alert').textContent()}`);
  // what fades in or waits for the pointer to rest has come
  await page.waitForTimeout(400);
  await part.screenshot({ path: join(import.meta.dirname, `${name}.png`) });
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

async function investigate(): Promise<void> {
  await at('/');
  await take('first-screen');
  await at('/?select=person:armen-gasparyan');
  await take('panel');
  await at(`/?select=person:armen-gasparyan&read=document:${digest}@7940-8408`);
  await page.getByTestId('words').waitFor();
  await take('source', page.getByRole('dialog'));
  await at('/?ask=unrebutted&answer=table');
  await page.locator('.question-body').waitFor();
  await take('question');
  await at('/?between=person:vladimir-putin,person:taras-zagorodni');
  await page.locator('.way').getByText('Neighbours in common').waitFor();
  await take('way');
}

async function brief(): Promise<void> {
  await at(`/?narrative=${pact}`);
  await press('Annotate');
  await page.getByRole('menuitem', { name: 'Add a note to the picture…' }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('Seven claims wait for an answer');
  await press('Put on the picture');
  await take('note', page.getByRole('main'));
  await chooseFrom(page, 'Views', 'Save this view…');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('The agreement, morning of 24 November');
  await page.getByRole('textbox', { name: 'Note' }).fill('For the briefing at nine');
  await press('Save view');
  await page.getByRole('dialog').getByRole('link').waitFor();
  await take('save', page.getByRole('dialog'));
  await page.keyboard.press('Escape');
  await chooseFrom(page, 'Views', 'Export this view…');
  await take('export', page.getByRole('dialog'));
  await page.keyboard.press('Escape');
  await chooseFrom(page, 'Views', 'Briefings…');
  await press('New briefing');
  await page.getByRole('textbox', { name: 'Title of the briefing' }).fill('Morning briefing');
  await press('Add a page');
  await page.getByText('10 of 17 claims are rebutted; 7 are not.').waitFor();
  await page.getByRole('button', { name: 'Finding', exact: true }).nth(2).click();
  await page.setViewportSize({ width: 1280, height: 1000 });
  await take('briefing', page.getByRole('dialog'));
}

/** Takes back what the pictures had to be saved for. */
async function leaveAsFound(): Promise<void> {
  await at('/');
  await chooseFrom(page, 'Views', 'Saved views…');
  await page.getByRole('button', { name: /^Delete: .*The agreement/ }).click();
  await page.locator('.toast').waitFor();
}

try {
  await investigate();
  await brief();
  await leaveAsFound();
} finally {
  await browser.close();
}
