import { expect, test } from 'vitest';
import { isLoopbackAddress, type Viewer, viewerOf } from '../../server/access/viewer.ts';

const partner: Viewer = { name: 'Baltic partner', clearance: 1 };
const findKey = async (secret: string) => (secret === 'good-key' ? partner : undefined);

function viewer(peer: string | undefined, headers: Record<string, string>): Promise<Viewer> {
  return viewerOf({ peer, headers }, findKey);
}

const here = '127.0.0.1';
const refused = { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } };

test.each([
  [here, { host: 'localhost:4000' }],
  [here, { host: '127.0.0.1:4000' }],
  [here, { host: 'LOCALHOST' }],
  ['::1', { host: '[::1]:4000' }],
  ['::ffff:127.0.0.1', { host: '127.0.0.1:4000', origin: 'http://127.0.0.1:4000' }],
  ['127.8.9.10', { host: 'localhost:4000', origin: 'http://localhost:5173' }],
])('the person at this machine is the analyst: %s %j', async (peer, headers) => {
  expect(await viewer(peer, headers)).toEqual({ name: 'analyst', clearance: 4, mayWrite: true });
});

test.each([
  '10.0.0.2',
  '192.168.1.5',
  '8.8.8.8',
  '2001:db8::1',
  'fe80::1',
  '::ffff:10.0.0.2',
  '128.0.0.1',
  '',
  undefined,
])('another address without a key is refused: %s', async (peer) => {
  await expect(viewer(peer, { host: 'localhost:4000' })).rejects.toMatchObject(refused);
  expect(isLoopbackAddress(peer)).toBe(false);
});

test.each([
  'evil.example',
  'evil.example:4000',
  'localhost.evil.example',
  '127.0.0.1.nip.io',
  'localhost.',
  '127.0.0.1@evil.example',
  'localhost:4000@evil.example',
  '0.0.0.0:4000',
  '10.0.0.2',
  '[::ffff:10.0.0.2]',
  '127.0.0.256',
  'localhost:99999',
  '2130706433',
  '',
])('a name that is not this machine, such as a rebound one, is refused: %s', async (host) => {
  await expect(viewer(here, { host })).rejects.toMatchObject(refused);
});

test('a request without a host is refused', async () => {
  await expect(viewer(here, {})).rejects.toMatchObject(refused);
});

test.each([
  'https://evil.example',
  'null',
  '',
  'http://localhost.evil.example',
  'http://localhost@evil.example',
  'file://',
  'ftp://localhost',
])('a page elsewhere is refused: Origin %s', async (origin) => {
  await expect(viewer(here, { host: 'localhost:4000', origin })).rejects.toMatchObject(refused);
});

test.each([
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded',
  'x-real-ip',
  'x-client-ip',
  'true-client-ip',
  'cf-connecting-ip',
  'x-original-forwarded-for',
  'x-envoy-external-address',
  'cdn-loop',
])('a proxy on this machine is not the analyst: %s', async (header) => {
  await expect(viewer(here, { host: 'localhost:4000', [header]: '127.0.0.1' })).rejects.toMatchObject(refused);
});

test('a key counts wherever it comes from, through proxies and under any name', async () => {
  const headers = { authorization: 'Bearer good-key', host: 'megaphone.example', 'x-forwarded-for': '8.8.8.8' };
  expect(await viewer('8.8.8.8', headers)).toEqual(partner);
});

test("a key on this machine gives the key's clearance, not the analyst's", async () => {
  expect(await viewer(here, { host: 'localhost:4000', authorization: 'bearer good-key' })).toEqual(partner);
});

test.each([
  'Bearer wrong-key',
  'Bearer ',
  'Bearer',
  '',
  'Basic Z29vZC1rZXk=',
  'good-key',
  'Bearer good-key good-key',
  'Bearer good-key, Bearer x',
])('a wrong key is refused even on this machine: "%s"', async (authorization) => {
  await expect(viewer(here, { host: 'localhost:4000', authorization })).rejects.toMatchObject(refused);
});

test('no header grants more than the address does', async () => {
  const claims = {
    host: 'localhost',
    'x-clearance': '4',
    'x-user': 'analyst',
    'x-roles': 'bypass',
    cookie: 'clearance=4',
  };
  await expect(viewer('8.8.8.8', claims)).rejects.toMatchObject(refused);
});

test('the refusal says why and what would help', async () => {
  await expect(viewer(here, { host: 'evil.example' })).rejects.toThrow(
    'The request names a host other than localhost, so a key is needed: Authorization: Bearer <key>.',
  );
});
