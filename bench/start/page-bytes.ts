import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** What the first view of the page brings over the wire, compressed as it travels; undefined without a Chromium. */
export async function firstView(url: string): Promise<{ bytes: number; files: number } | undefined> {
  const executablePath = BROWSERS.find((path) => existsSync(path));
  if (!executablePath) return undefined;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1_280, height: 800 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    let [bytes, files] = [0, 0];
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      files++;
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    // what the page asks for once it has drawn
    await page.waitForTimeout(3_000);
    return { bytes, files };
  } finally {
    await browser.close();
  }
}
