import { connect as connectSocket } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Answer, ask, askGraphql, outcome, type Question } from './ask.ts';
import { type SmallServer, smallServer } from './small-server.ts';

let server: SmallServer;

beforeAll(async () => {
  server = await smallServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.resolved.length = 0;
});

const json = { 'content-type': 'application/json' };
const body = JSON.stringify({ query: '{ documents }' });
const codes = ({ text }: Answer) =>
  JSON.parse(text).errors?.map((error: { extensions: { code: string } }) => error.extensions.code);

test('a query by POST is answered as JSON that nobody keeps', async () => {
  const answer = await ask(server.port, { method: 'POST', path: '/graphql', headers: json, body });
  expect(answer.status).toBe(200);
  expect(answer.headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  expect(JSON.parse(answer.text)).toEqual({ data: { documents: expect.any(Number) } });
});

test('a query by GET is answered when a browser would have had to ask first', async () => {
  const path = `/graphql?query=${encodeURIComponent('{ documents }')}`;
  expect((await ask(server.port, { path, headers: { 'apollo-require-preflight': 'yes' } })).status).toBe(200);
  const blocked = await ask(server.port, { path });
  expect([blocked.status, codes(blocked)]).toEqual([400, ['BAD_REQUEST']]);
});

test('the answer is application/graphql-response+json for whom asks for it, and 406 for whom takes neither', async () => {
  const accept = 'application/graphql-response+json';
  const answer = await ask(server.port, { method: 'POST', path: '/graphql', headers: { ...json, accept }, body });
  expect(answer.headers['content-type']).toBe(`${accept}; charset=utf-8`);
  const refused = await ask(server.port, {
    method: 'POST',
    path: '/graphql',
    headers: { ...json, accept: 'image/png' },
    body,
  });
  expect([refused.status, codes(refused)]).toEqual([406, ['BAD_REQUEST']]);
});

test.each<[string, Question, number, string]>([
  [
    'a mutation by GET',
    {
      path: `/graphql?query=${encodeURIComponent('mutation { change }')}`,
      headers: { 'apollo-require-preflight': 'yes' },
    },
    405,
    'BAD_REQUEST',
  ],
  [
    'a form',
    { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={documents}' },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  ['plain text', { method: 'POST', headers: { 'content-type': 'text/plain' }, body }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  [
    'plain text that names JSON',
    { method: 'POST', headers: { 'content-type': 'text/plain; a=application/json' }, body },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  [
    'application/graphql',
    { method: 'POST', headers: { 'content-type': 'application/graphql' }, body: '{ documents }' },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  ['no content type', { method: 'POST', body }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  [
    'another charset',
    { method: 'POST', headers: { 'content-type': 'application/json; charset=koi8-r' }, body },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  [
    'an unknown compression',
    { method: 'POST', headers: { ...json, 'content-encoding': 'zstd' }, body },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  ['broken JSON', { method: 'POST', headers: json, body: '{"query":' }, 400, 'BAD_REQUEST'],
  ['no object', { method: 'POST', headers: json, body: '"{ documents }"' }, 400, 'BAD_REQUEST'],
  ['a batch', { method: 'POST', headers: json, body: `[${body},${body}]` }, 400, 'BAD_REQUEST'],
  ['an empty batch', { method: 'POST', headers: json, body: '[]' }, 400, 'BAD_REQUEST'],
  [
    'a query that is no text',
    { method: 'POST', headers: json, body: '{"query":{"kind":"Document"}}' },
    400,
    'BAD_REQUEST',
  ],
  [
    'variables that are no object',
    { method: 'POST', headers: json, body: '{"query":"{ documents }","variables":[1]}' },
    400,
    'BAD_REQUEST',
  ],
  ['another method', { method: 'PUT', headers: json, body }, 405, 'BAD_REQUEST'],
  [
    'another page asking whether it may',
    { method: 'OPTIONS', headers: { ...json, 'access-control-request-method': 'POST' } },
    405,
    'BAD_REQUEST',
  ],
])('%s is refused', async (_name, question, status, code) => {
  const answer = await ask(server.port, { path: '/graphql', ...question });
  expect([answer.status, codes(answer)]).toEqual([status, [code]]);
  expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  expect(server.resolved).toEqual([]);
});

test('persisted queries are off: no hash is kept, however many are sent', async () => {
  for (let i = 0; i < 20; i++) {
    const extensions = { persistedQuery: { version: 1, sha256Hash: `${i}`.padStart(64, '0') } };
    const answer = await ask(server.port, {
      method: 'POST',
      path: '/graphql',
      headers: json,
      body: JSON.stringify({ query: '{ documents }', extensions }),
    });
    expect(codes(answer)).toEqual(['PERSISTED_QUERY_NOT_SUPPORTED']);
  }
  expect(server.resolved).toEqual([]);
});

test('an address that is none of ours is a 404 in JSON', async () => {
  const answer = await ask(server.port, { path: '/no/such/page' });
  expect([answer.status, JSON.parse(answer.text)]).toEqual([
    404,
    { errors: [{ message: 'There is nothing at /no/such/page.', extensions: { code: 'NOT_FOUND' } }] },
  ]);
});

test('every answer says little of the server and lets no page be framed or sniffed', async () => {
  for (const path of ['/', '/graphql', '/health', '/nothing']) {
    const { headers } = await ask(server.port, { path });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    });
    expect(headers['x-powered-by']).toBeUndefined();
  }
});

test('health tells the analyst the figures of the graph', async () => {
  const { status, text } = await ask(server.port, { path: '/health' });
  expect([status, JSON.parse(text)]).toEqual([
    200,
    expect.objectContaining({
      status: 'ok',
      neo4j: { version: expect.stringMatching(/^\d+\./), edition: expect.any(String) },
    }),
  ]);
});

test('a port that is taken is told to whoever starts the server', async () => {
  await expect(smallServer({ port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE', port: server.port });
});

test('closing lets a request finish and takes no new one', async () => {
  const own = await smallServer();
  const waiting = askGraphql(own.port, { query: '{ waits }' });
  while (own.resolved.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  let closed = false;
  const closing = own.close().then(() => {
    closed = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  await expect(ask(own.port, { path: '/health' })).rejects.toThrow('ECONNREFUSED');
  expect(closed).toBe(false);
  own.release();
  expect(outcome(await waiting)).toEqual([200, []]);
  await closing;
});

test('closing waits for no connection that asks for nothing', async () => {
  const own = await smallServer();
  const idle = connectSocket(own.port, '127.0.0.1');
  await new Promise((resolve) => idle.once('connect', resolve));
  const start = performance.now();
  await own.close();
  expect(performance.now() - start).toBeLessThan(2_000);
  idle.destroy();
});
