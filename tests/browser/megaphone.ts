/// <reference lib="dom" />
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { pino } from 'pino';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { packageRoot } from '../../cypher/package-root.ts';
import { createExecutor } from '../../server/executor.ts';
import { createHttpServer } from '../../server/http.ts';
import { createContext } from '../../server/reading/context.ts';
import { buildMegaphoneSchema } from '../../server/schema.ts';
import { warmUp } from '../../server/warm-up.ts';
import { seededGraph } from '../graph.ts';
import { rememberGraph } from '../writing/leave-as-found.ts';
import { openChromium, smallScreen } from './chromium.ts';

/** The whole of Megaphone with the digest in it, and a browser to look at it. */
export interface Megaphone {
  address: string;
  /** Opens a page of its own at a path, and waits until everything on it is loaded. */
  open(path?: string, screen?: BrowserContextOptions): Promise<Page>;
  /**
   * Gives a page back: the next that opens one of the same screen gets it, with nothing left of what was typed, chosen
   * or seen. For Chromium a new page is four times the work of another visit to one that is there.
   */
  leave(page: Page): void;
  /** Opens a page without waiting; `prepare` may stand between it and the network. */
  openEarly(path: string, prepare: (page: Page) => Promise<unknown>): Promise<Page>;
  /** What went wrong in any of the pages since the file began. */
  complaints: string[];
  /** Closes the pages that were not given back. */
  close(): Promise<void>;
}

let started: Promise<Megaphone> | undefined;

/** The Megaphone of this worker: files look at it one after another, and it ends with the worker. */
export async function startMegaphone(): Promise<Megaphone> {
  started ??= start();
  const megaphone = await started;
  megaphone.complaints.length = 0;
  return megaphone;
}

async function start(): Promise<Megaphone> {
  const clientFolder = join(packageRoot, 'dist', 'client');
  if (!existsSync(join(clientFolder, 'index.html'))) throw new Error('The page is not built: run npm run build first');
  const database = await seededGraph();
  const schema = await buildMegaphoneSchema();
  const server = await createHttpServer({
    ...{ database, schema, clientFolder },
    executor: createExecutor(schema),
    contextOf: (viewer) => createContext(database, viewer),
    log: pino({ level: 'silent' }),
  });
  await warmUp(database, new AbortController().signal, () => undefined);
  const { port } = await server.listen(0, '127.0.0.1');
  const browser = await openChromium();
  const address = `http://127.0.0.1:${port}`;
  const complaints: string[] = [];
  const screens = new Map<Page, BrowserContextOptions>();
  const left = new Set<Page>();
  const fresh = async (screen: BrowserContextOptions) => {
    const page = await freshPage(browser, screen, complaints);
    screens.set(page, screen);
    return page;
  };
  const openEarly = async (path: string, prepare: (page: Page) => Promise<unknown>, screen = smallScreen) => {
    const page = await fresh(screen);
    await prepare(page);
    await page.goto(address + path);
    return page;
  };
  return {
    address,
    complaints,
    openEarly,
    async open(path = '/', screen = smallScreen) {
      let page = [...left].find((one) => isDeepStrictEqual(screens.get(one), screen));
      if (page) {
        left.delete(page);
        await forget(page);
      } else {
        page = await fresh(screen);
      }
      await page.goto(address + path);
      await settled(page);
      return page;
    },
    leave: (page) => void left.add(page),
    async close() {
      for (const page of screens.keys()) {
        if (left.has(page)) continue;
        screens.delete(page);
        await page.context().close();
      }
    },
  };
}

/** The same for a file that writes: closing it leaves the graph as it was found. */
export async function startWritingMegaphone(): Promise<Megaphone> {
  const takeBack = await rememberGraph();
  const megaphone = await startMegaphone();
  return {
    ...megaphone,
    async close() {
      await megaphone.close();
      await takeBack();
    },
  };
}

async function freshPage(browser: Browser, screen: BrowserContextOptions, complaints: string[]): Promise<Page> {
  const context = await browser.newContext(screen);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('response', async (response) => {
    if (response.status() >= 400) complaints.push(await response.text().catch(String));
  });
  return page;
}

/** Leaves a page as if nobody had been there. */
async function forget(page: Page): Promise<void> {
  await page.mouse.move(-1, -1);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
}

/** Waits until nothing on the page is loading; if that never comes, says what still is. */
export async function settled(page: Page): Promise<void> {
  const loading = () =>
    page.evaluate(() => [
      ...(document.querySelector('main[aria-busy="false"]') ? [] : ['the page']),
      // the canvas is mounted after what is around it is shown, and draws once it is
      ...(document.querySelector('[data-testid=canvas]:not([data-arranged])') ? ['the picture'] : []),
      ...(document.querySelector('.panel-loading, .loading-state') ? ['a panel'] : []),
      ...(document.fonts.status === 'loaded' ? [] : ['fonts']),
    ]);
  const until = Date.now() + 30_000;
  let left = await loading();
  while (left.length > 0 && Date.now() < until) {
    await page.waitForTimeout(50);
    left = await loading();
  }
  if (left.length > 0) throw new Error(`The page is still loading ${left.join(' and ')} after 30 seconds`);
}

/** The invisible signs that keep the direction of foreign words to themselves are no part of what is read. */
export const withoutIsolates = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '');

/** The text that a part of the page shows, once it is there. */
export async function textOf(part: Locator): Promise<string> {
  await part.waitFor();
  return withoutIsolates((await part.allInnerTexts()).join('\n'));
}

/** Chooses an entry of a menu of the header. */
export async function chooseFrom(page: Page, menu: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}
