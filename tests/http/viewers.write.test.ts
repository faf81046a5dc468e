import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createKey, revokeKey } from '../../server/access/keys.ts';
import { isLoopbackAddress } from '../../server/access/viewer.ts';
import { removeTestKeys, testKeyName } from '../access/test-keys.ts';
import { type Answer, ask, askGraphql, outcome } from './ask.ts';
import { type SmallServer, smallServer } from './small-server.ts';

let server: SmallServer;

beforeAll(async () => {
  server = await smallServer({ host: '0.0.0.0' });
});
afterAll(async () => {
  await removeTestKeys();
  await server.close();
});

const query = '{ viewer { name clearance } }';
const viewerOf = async (headers: Record<string, string> = {}) =>
  (await askGraphql(server.port, { query }, headers)).json.data?.viewer;

test('the person at this machine is the analyst', async () => {
  expect(await viewerOf()).toEqual({ name: 'analyst', clearance: 4 });
});

test("a key gives its holder the key's clearance at once, here too, and nothing once it is revoked", async () => {
  const key = await createKey(server.database, testKeyName('partner'), 'GREEN');
  const headers = { authorization: `Bearer ${key.secret}` };
  // a server learns of new keys within 200 ms
  await expect.poll(() => viewerOf(headers), { timeout: 1_000 }).toEqual({ name: key.name, clearance: 1 });
  expect(await viewerOf({ ...headers, host: 'megaphone.example', 'x-forwarded-for': '8.8.8.8' })).toEqual({
    name: key.name,
    clearance: 1,
  });
  await revokeKey(server.database, key.id);
  await expect
    .poll(async () => outcome(await askGraphql(server.port, { query }, headers)), { timeout: 1_000 })
    .toEqual([401, ['UNAUTHENTICATED']]);
});

test('a key’s holder may send 256 KB at once and no more; the analyst, who brings documents in, may', async () => {
  const key = await createKey(server.database, testKeyName('sender'), 'GREEN');
  const headers = { authorization: `Bearer ${key.secret}` };
  await expect.poll(() => viewerOf(headers), { timeout: 1_000 }).toEqual({ name: key.name, clearance: 1 });
  const bodyOf = (bytes: number) => `${query} # ${'x'.repeat(bytes - JSON.stringify({ query: `${query} # ` }).length)}`;
  const sent = async (bytes: number, from: Record<string, string>) =>
    outcome(await askGraphql(server.port, { query: bodyOf(bytes) }, from));
  const limit = 256 * 1024;
  expect(await sent(limit + 1, headers)).toEqual([413, ['PAYLOAD_TOO_LARGE']]);
  expect((await sent(limit, headers))[1]).not.toContain('PAYLOAD_TOO_LARGE');
  expect((await sent(limit + 1, {}))[1]).not.toContain('PAYLOAD_TOO_LARGE');
});

test.each<[string, Record<string, string>]>([
  ['a rebound name', { host: 'evil.example' }],
  ['a page elsewhere', { origin: 'https://evil.example' }],
  ['a page without an origin of its own', { origin: 'null' }],
  ['a proxy on this machine', { 'x-forwarded-for': '127.0.0.1' }],
  ['another proxy on this machine', { via: '1.1 proxy' }],
  ['a key that is none', { authorization: 'Bearer megaphone_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
  ['a password', { authorization: 'Basic YWRtaW46YWRtaW4=' }],
])('%s gets 401 and nothing is resolved', async (_name, headers) => {
  server.resolved.length = 0;
  const answer = await askGraphql(server.port, { query }, headers);
  expect(outcome(answer)).toEqual([401, ['UNAUTHENTICATED']]);
  expect(answer.headers['www-authenticate']).toBe('Bearer realm="megaphone"');
  expect(answer.json.data).toBeUndefined();
  expect(server.resolved).toEqual([]);
});

test('every address of this machine but loopback needs a key', async () => {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  for (const { address, family } of addresses.filter((one) => !one.internal && one.family === 'IPv4')) {
    const answer: Answer = await ask(server.port, {
      ...{ method: 'POST', path: '/graphql', to: address, from: address, body: JSON.stringify({ query }) },
      headers: { 'content-type': 'application/json', host: 'localhost' },
    });
    expect([family, answer.status]).toEqual(['IPv4', 401]);
  }
  // what the sockets of a machine without a network would have said
  expect(['192.0.2.1', '198.51.100.7', '2001:db8::7'].some(isLoopbackAddress)).toBe(false);
  expect((await ask(server.port, { to: '127.0.0.1', from: '127.0.0.9', path: '/health' })).text).toContain('counts');
});

test('a stranger learns of health only whether it works: counts would show what is hidden', async () => {
  const answer = await ask(server.port, { path: '/health', headers: { host: 'evil.example' } });
  expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { status: 'ok' }]);
});

test('a stranger may have the page, which holds nothing', async () => {
  const { status } = await ask(server.port, { path: '/no-such-page', headers: { host: 'evil.example' } });
  expect(status).toBe(404);
});
