import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { connect, type Database } from '../../cypher/database.ts';
import { activeKeys, keyRing } from '../../server/access/key-ring.ts';
import { createKey, hashOf, KeyError, listKeys, revokeKey } from '../../server/access/keys.ts';
import { ownNeo4j } from '../own-neo4j.ts';
import { removeTestKeys, testKeyName } from './test-keys.ts';

let database: Database;

beforeAll(async () => {
  database = await connect(ownNeo4j());
});
afterEach(() => removeTestKeys());
afterAll(() => database.close());

test('a key is made of 32 random bytes and shown once: the graph keeps its hash alone', async () => {
  const key = await createKey(database, testKeyName('partner'), 'GREEN');
  expect(key).toEqual({
    id: expect.stringMatching(/^key:[0-9a-f]{12}$/),
    name: testKeyName('partner'),
    clearance: 'GREEN',
    createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    revokedAt: null,
    secret: expect.stringMatching(/^megaphone_[\w-]{43}$/),
  });
  const kept = (await listKeys(database)).find(({ id }) => id === key.id);
  const { secret, ...rest } = key;
  expect(kept).toEqual(rest);
  expect((await activeKeys(database)).get(hashOf(secret))).toEqual({ name: key.name, clearance: 1 });
});

test('no two keys are the same', async () => {
  const keys = await Promise.all(Array.from({ length: 20 }, () => createKey(database, testKeyName('many'), 'CLEAR')));
  expect(new Set(keys.map(({ secret }) => secret)).size).toBe(20);
  expect(new Set(keys.map(({ id }) => id)).size).toBe(20);
});

test('a revoked key opens nothing within a second, on a server that has just used it', async () => {
  const findKey = keyRing(database);
  const { id, secret, name } = await createKey(database, testKeyName('short-lived'), 'AMBER');
  expect(await findKey(secret)).toEqual({ name, clearance: 2 });
  const { revokedAt } = await revokeKey(database, id);
  expect(revokedAt).toMatch(/^\d{4}-/);
  const start = performance.now();
  while (await findKey(secret)) expect(performance.now() - start).toBeLessThan(1_000);
  expect((await activeKeys(database)).has(hashOf(secret))).toBe(false);
});

test('revoking again keeps the first time', async () => {
  const { id } = await createKey(database, testKeyName('twice'), 'CLEAR');
  const first = await revokeKey(database, id);
  expect(await revokeKey(database, id)).toEqual(first);
});

test('an id that is no key says so', async () => {
  await expect(revokeKey(database, 'key:nothing')).rejects.toThrow(new KeyError('No key has the id "key:nothing".'));
});

test.each(['', '   ', 'x'.repeat(101), 'line\nbreak', 'right-to-left \u202E mark'])(
  '"%s" is no name of a key',
  async (name) => {
    await expect(createKey(database, name, 'CLEAR')).rejects.toThrow(KeyError);
  },
);

test('a flood of wrong keys asks the database a few times a second', async () => {
  let asked = 0;
  const counting = Object.create(database, {
    read: {
      value: (...args: Parameters<Database['read']>) => {
        asked += 1;
        return database.read(...args);
      },
    },
  }) as Database;
  const findKey = keyRing(counting);
  const found = await Promise.all(Array.from({ length: 1_000 }, (_, i) => findKey(`wrong-${i}`)));
  expect(found.every((viewer) => viewer === undefined)).toBe(true);
  expect(asked).toBe(1);
});
