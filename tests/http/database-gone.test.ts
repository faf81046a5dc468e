import { connect as connectSocket, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownNeo4j } from '../own-neo4j.ts';
import { ask, askGraphql, outcome } from './ask.ts';
import { type SmallServer, smallServer } from './small-server.ts';

// a network that can be cut lies between the server and the real Neo4j
let wire: Server;
let sockets: Socket[] = [];
let cut = false;
let server: SmallServer;

beforeAll(async () => {
  const { hostname, port } = new URL(ownNeo4j().uri);
  wire = createServer((near) => {
    if (cut) return near.destroy();
    const far = connectSocket(Number(port), hostname);
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) socket.on('error', () => socket.destroy());
    sockets.push(near, far);
  });
  await new Promise<void>((resolve) => wire.listen(0, '127.0.0.1', resolve));
  const address = wire.address();
  server = await smallServer({ uri: `bolt://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` });
});
afterAll(async () => {
  await server.close();
  for (const socket of sockets) socket.destroy();
  wire.close();
});

test('while the database is gone requests get a code within five seconds, and work again once it is back', async () => {
  const query = '{ documents }';
  expect(outcome(await askGraphql(server.port, { query }))).toEqual([200, []]);
  cut = true;
  for (const socket of sockets) socket.destroy();
  sockets = [];
  const start = performance.now();
  const gone = await askGraphql(server.port, { query });
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(outcome(gone)).toEqual([503, ['SERVICE_UNAVAILABLE']]);
  expect(gone.headers['retry-after']).toBe('2');
  expect(gone.text).not.toMatch(/bolt|127\.0\.0\.1|ECONN/);
  const withKey = await askGraphql(server.port, { query }, { authorization: 'Bearer some-key' });
  expect(outcome(withKey)).toEqual([503, ['SERVICE_UNAVAILABLE']]);
  const health = await ask(server.port, { path: '/health' });
  expect([health.status, JSON.parse(health.text)]).toEqual([
    503,
    { status: 'unavailable', reason: 'Neo4j does not answer.' },
  ]);
  expect(outcome(await askGraphql(server.port, { query: '{ viewer { name } }' }))).toEqual([200, []]);
  cut = false;
  expect(outcome(await askGraphql(server.port, { query }))).toEqual([200, []]);
});
