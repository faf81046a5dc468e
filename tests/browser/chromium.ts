import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';

/** The shell without windows first: it takes half the work of a whole browser. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];
const macBrowser = '/Applications/Chromium.app/Contents/MacOS/Chromium';

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function executable(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), macBrowser];
  const found = paths.find(runs);
  if (!found) throw new Error('No Chromium is installed, and the browser tests look through one');
  return found;
}

/** The system's Chromium with a folder of its own, asking nobody for anything. */
export const openChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: executable(),
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      // letters as wide as in a browser with windows
      '--font-render-hinting=none',
    ],
  });

/** The screen that the picture is drawn for at the least. */
export const smallScreen: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' };
export const largeScreen: BrowserContextOptions = { viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' };
