import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page, Request, Route } from 'playwright-core';
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

/** The name of the operation that a request asks; undefined where it asks none. */
export const operationOf = (request: Request): string | undefined =>
  (request.postDataJSON() as { operationName?: string } | null)?.operationName;

/** Serves the built page from its folder, and the generated network for the one question that draws the picture. */
export async function servePage(page: Page): Promise<void> {
  const viewer = { __typename: 'Viewer', name: 'analyst', mayWrite: true, clearance: 'RED' };
  const answers: Record<string, object> = { Amplification: { amplification: generatedNetwork() }, Viewer: { viewer } };
  await page.route(`${origin}/**`, (route: Route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/graphql') {
      const asked = operationOf(route.request()) ?? '';
      const data = answers[asked];
      const errors = [{ message: `The benchmark has no answer to ${asked}.` }];
      return route.fulfill({ contentType: 'application/json', body: JSON.stringify(data ? { data } : { errors }) });
    }
    const file = join(packageRoot, 'dist', 'client', pathname === '/' ? 'index.html' : pathname);
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: types[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) });
  });
}
