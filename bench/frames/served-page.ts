import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { packageRoot } from '../../cypher/package-root.ts';
import { generatedNetwork } from './generated-network.ts';

export const origin = 'http://megaphone.test';
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const empty = { __typename: 'Connection', edges: [], nodes: [], totalCount: 0 };

/** Serves the built page from its folder, and the generated network for the one question that draws the picture. */
export async function servePage(page: Page): Promise<void> {
  const body = JSON.stringify({ data: { amplification: generatedNetwork() } });
  await page.route(`${origin}/**`, (route: Route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/graphql') {
      const picture = route.request().postData()?.includes('query Amplification') ?? false;
      const others = { data: { narratives: empty, countries: empty, documents: empty } };
      return route.fulfill({ contentType: 'application/json', body: picture ? body : JSON.stringify(others) });
    }
    const file = join(packageRoot, 'dist', 'client', pathname === '/' ? 'index.html' : pathname);
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: types[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) });
  });
}
