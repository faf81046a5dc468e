/// <reference lib="dom" />
import { existsSync } from 'node:fs';
import type { Core } from 'cytoscape';
import { chromium, type Page } from 'playwright-core';
import { figure, met, type Table } from '../report.ts';
import { size } from './generated-network.ts';
import { operationOf, origin, servePage } from './served-page.ts';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const frames = 180;
const aims = { median: 16.7, p95: 33, firstPaint: 1_200 };

interface Frames {
  median: number;
  p95: number;
}

/** Frame times while the picture is moved or zoomed a little in every frame, as a hand does, ms. */
async function framesOf(page: Page, how: 'pan' | 'zoom'): Promise<Frames> {
  return await page.evaluate(
    async ([count, gesture]) => {
      const canvas = document.querySelector('[data-testid=canvas]') as HTMLElement & { _cyreg: { cy: Core } };
      const { cy } = canvas._cyreg;
      const times: number[] = [];
      let before = await new Promise(requestAnimationFrame);
      for (let at = 0; at < Number(count); at += 1) {
        const middle = { x: cy.width() / 2, y: cy.height() / 2 };
        if (gesture === 'pan') cy.panBy({ x: 3 * Math.sin(at / 9), y: 3 * Math.cos(at / 9) });
        else cy.zoom({ level: cy.zoom() * (1 + 0.01 * Math.sin(at / 15)), renderedPosition: middle });
        const now = await new Promise(requestAnimationFrame);
        times.push(now - before);
        before = now;
      }
      times.sort((a, b) => a - b);
      return { median: times[Math.floor(times.length / 2)] ?? 0, p95: times[Math.floor(times.length * 0.95)] ?? 0 };
    },
    [frames, how] as const,
  );
}

/** From the last byte of the network's answer to the first frame that shows it, ms. */
async function firstPaint(page: Page): Promise<number> {
  const answered = page.waitForResponse((response) => operationOf(response.request()) === 'Amplification');
  await page.goto(origin);
  const response = await answered;
  await response.finished();
  const end = Date.now();
  await page.waitForFunction(
    () => {
      const canvas = document.querySelector('[data-testid=canvas]') as (HTMLElement & { _cyreg?: { cy: Core } }) | null;
      return (canvas?._cyreg?.cy.nodes().length ?? 0) > 0;
    },
    null,
    { polling: 'raf' },
  );
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return Date.now() - end;
}

/** How fluently a picture at its largest is moved and zoomed in a headless Chromium without a graphics card. */
export async function measureFrames(say: (line: string) => void): Promise<Table> {
  const executablePath = BROWSERS.find((path) => existsSync(path));
  const title = `Frames: ${size.nodes} nodes, ${size.edges.toLocaleString('en-GB')} edges`;
  const columns = ['what', 'median', '95 of 100 at most', 'aim'];
  if (!executablePath) return { title, columns, rows: [], notes: ['No Chromium is installed.'] };
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1_280, height: 800 } });
    await servePage(page);
    const paint = await firstPaint(page);
    const rows = [['from response to paint', `${figure(paint)} ms`, '', `1,200 ms: ${met(paint <= aims.firstPaint)}`]];
    for (const layout of ['reading', 'force'] as const) {
      await page.getByRole('combobox', { name: 'Layout' }).selectOption(layout);
      await page.locator(`[data-arranged=${layout}]`).waitFor({ timeout: 120_000 });
      await page.waitForTimeout(1_500);
      for (const how of ['pan', 'zoom'] as const) {
        say(`Frames: ${layout}, ${how} …`);
        const { median, p95 } = await framesOf(page, how);
        const reached = met(median <= aims.median + 0.1 && p95 <= aims.p95 + 0.5);
        rows.push([
          `${how}, ${layout} layout`,
          `${figure(median)} ms`,
          `${figure(p95)} ms`,
          `16.7 and 33 ms: ${reached}`,
        ]);
      }
    }
    const notes = [
      `${frames} frames each, in a headless Chromium without a graphics card; 16.7 ms is the pace of its screen.`,
    ];
    return { title, columns, rows, notes };
  } finally {
    await browser.close();
  }
}
