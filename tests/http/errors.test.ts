import { afterAll, beforeAll, expect, test } from 'vitest';
import { askGraphql } from './ask.ts';
import { type SmallServer, smallServer } from './small-server.ts';

let server: SmallServer;

beforeAll(async () => {
  server = await smallServer();
});
afterAll(() => server.close());

test('a fault of ours tells the caller nothing but an id, under which the log has it all', async () => {
  const { status, headers, text, json } = await askGraphql(server.port, { query: '{ fails }' });
  const requestId = json.errors?.[0]?.extensions.requestId;
  expect(status).toBe(500);
  expect(json).toEqual({
    data: null,
    errors: [
      {
        message: 'Something went wrong on the server.',
        locations: [{ line: 1, column: 3 }],
        path: ['fails'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: headers['x-request-id'] },
      },
    ],
  });
  expect(text).not.toMatch(/Secret|bolt|\.ts|node_modules/);
  const line = server.log.map((entry) => JSON.parse(entry)).find((entry) => entry.msg === 'a request failed');
  expect(line).toMatchObject({ requestId, err: { message: 'MATCH (s:Secret) at bolt://10.0.0.7 failed' } });
  expect(line.err.stack).toContain('small-schema');
});

test('a fault in one field leaves the others', async () => {
  const { status, json } = await askGraphql(server.port, { query: '{ failsOptionally item { id } }' });
  expect([status, json.data, json.errors?.[0]?.extensions.code]).toEqual([
    200,
    { failsOptionally: null, item: { id: '1' } },
    'INTERNAL_SERVER_ERROR',
  ]);
});

test('an error that was made for callers keeps its message and its code, and nothing else that it carries', async () => {
  const { status, json } = await askGraphql(server.port, { query: '{ refuses }' });
  expect([status, json.errors]).toEqual([
    400,
    [expect.objectContaining({ message: 'This cursor is of no list.', extensions: { code: 'BAD_USER_INPUT' } })],
  ]);
});

test('a statement that took too long says so without the words of the database', async () => {
  const { status, text, json } = await askGraphql(server.port, { query: '{ timesOut }' });
  expect([status, json.errors?.[0]?.extensions]).toEqual([400, { code: 'QUERY_TIMEOUT' }]);
  expect(text).not.toContain('neo4j-detail');
});

test('the log of a request holds no query, no variable and no key', async () => {
  await askGraphql(
    server.port,
    { query: 'query Private($t: String) { item(text: $t) { id } }', variables: { t: 'private-words' } },
    { authorization: 'Bearer private-key' },
  );
  await askGraphql(server.port, {
    query: 'query Private($t: String) { item(text: $t) { id } }',
    variables: { t: 'private-words' },
  });
  const log = server.log.join('');
  expect(log).toContain('"path":"/graphql"');
  expect(log).not.toMatch(/private|Private/);
});

// graphql-jit says a little more of a value that does not fit
const withoutIds = ({ text }: { text: string }) =>
  JSON.parse(text.replace(/[0-9a-f-]{36}/g, 'id').replace(/ Expected type \w+;/g, ''));

test('the executor of the product tells callers of the same errors in the same way', async () => {
  const jit = await smallServer({ jit: true });
  try {
    for (const request of [
      { query: '{ fails }' },
      { query: '{ failsOptionally item { id } }' },
      { query: '{ refuses }' },
      { query: '{ timesOut }' },
      { query: 'query ($n: Int) { items(first: $n) { totalCount } }', variables: { n: 'all' } },
      { query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids: null } },
      { query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }' },
      { query: 'query A { item { id } } query B { item { id } }', operationName: 'C' },
      { query: 'query A { item { id } } query B { item { id } }' },
      { query: 'query ($id: ID! = "1", $n: Int! = 3) { nodes(ids: [$id]) { id } found(first: $n) { id } }' },
    ]) {
      const [plain, fast] = [await askGraphql(server.port, request), await askGraphql(jit.port, request)];
      expect([request.query, fast.status, withoutIds(fast)]).toEqual([request.query, plain.status, withoutIds(plain)]);
    }
    expect(jit.log.filter((entry) => entry.includes('a request failed'))).toHaveLength(2);
  } finally {
    await jit.close();
  }
});
