import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { type SmallServer, smallServer } from './small-server.ts';

let folder: string;
let server: SmallServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'megaphone-page-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Megaphone</title>');
  writeFileSync(join(folder, 'graphiql.html'), '<!doctype html><title>GraphiQL</title>');
  writeFileSync(join(folder, 'assets', 'page-1a2b.js'), `export const text = '${'x'.repeat(4_000)}';`);
  writeFileSync(join(folder, '.secret'), 'secret');
  server = await smallServer({ clientFolder: folder });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['/', 'Megaphone'],
  ['/?narrative=N1', 'Megaphone'],
  ['/graphiql', 'GraphiQL'],
])('%s is the built page, asked for anew each time', async (path, title) => {
  const { status, headers, text } = await ask(server.port, { path });
  expect([status, text]).toEqual([200, `<!doctype html><title>${title}</title>`]);
  expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
});

test('its scripts are compressed and kept for good', async () => {
  const { status, headers } = await ask(server.port, {
    path: '/assets/page-1a2b.js',
    headers: { 'accept-encoding': 'gzip' },
  });
  expect(status).toBe(200);
  expect(headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'public, max-age=31536000, immutable' });
});

test('the page may run its own scripts and speak to its own server, and nothing else', async () => {
  const { headers } = await ask(server.port, { path: '/' });
  const policy = Object.fromEntries(
    String(headers['content-security-policy'])
      .split(';')
      .map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
  );
  expect(policy).toMatchObject({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'connect-src': ["'self'"],
    'frame-ancestors': ["'none'"],
  });
  expect(String(headers['content-security-policy'])).not.toMatch(/https?:|\*|unsafe-eval|upgrade-insecure/);
});

test.each([
  '/assets/nothing.js',
  '/.secret',
  '/../package.json',
  '/%2e%2e/package.json',
  '/assets/..%2f..%2fpackage.json',
  '/assets',
])('there is nothing at %s', async (path) => {
  const { status, text } = await ask(server.port, { path });
  expect([400, 403, 404]).toContain(status);
  expect(JSON.parse(text)).toHaveProperty('errors');
});
