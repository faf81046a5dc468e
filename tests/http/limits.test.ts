import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, askGraphql, outcome } from './ask.ts';
import { type SmallServer, smallServer } from './small-server.ts';

let server: SmallServer;

beforeAll(async () => {
  server = await smallServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.resolved.length = 0;
});

const repeat = (count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const nested = (levels: number) => `{ item ${'{ related '.repeat(levels - 2)}{ id }${' }'.repeat(levels - 2)} }`;
const chain = (length: number, fields: string) =>
  `${repeat(length, (i) => `fragment F${i} on Item { ${fields.replaceAll('NEXT', `F${i + 1}`)} }`)} fragment F${length} on Item { id }`;

describe('each breach of a limit is a 400 with its code, and nothing is resolved', () => {
  test.each<[string, string, { query: string; variables?: Record<string, unknown> }]>([
    ['too many tokens', 'QUERY_TOO_LONG', { query: `{ item { ${repeat(4_000, () => 'id')} } }` }],
    ['too deep', 'QUERY_TOO_DEEP', { query: nested(17) }],
    [
      'too deep through fragments',
      'QUERY_TOO_DEEP',
      { query: `{ item { ...F0 } } ${chain(30, 'related { ...NEXT }')}` },
    ],
    ['an alias flood at the root', 'QUERY_TOO_COMPLEX', { query: `{ ${repeat(51, (i) => `a${i}: documents`)} }` }],
    ['an alias flood further down', 'QUERY_TOO_COMPLEX', { query: `{ item { ${repeat(51, (i) => `a${i}: id`)} } }` }],
    ['too many fields at the root', 'QUERY_TOO_COMPLEX', { query: `{ ${repeat(21, (i) => `a${i}: documents`)} }` }],
    [
      'too many fields at the root, in a fragment',
      'QUERY_TOO_COMPLEX',
      { query: `{ ...R ...R } fragment R on Query { ${repeat(11, (i) => `a${i}: documents`)} }` },
    ],
    ['one field again and again', 'QUERY_TOO_COMPLEX', { query: `{ ${repeat(11, () => 'documents')} }` }],
    [
      'one fragment again and again',
      'QUERY_TOO_COMPLEX',
      { query: `{ item { ${repeat(11, () => '...F')} } } fragment F on Item { id }` },
    ],
    [
      'too many fields',
      'QUERY_TOO_COMPLEX',
      { query: `{ item { ${repeat(167, () => '... { id name tags id name tags }')} } }` },
    ],
    ['too many directives', 'QUERY_TOO_COMPLEX', { query: `{ documents ${repeat(51, () => '@skip(if: false)')} }` }],
    ['too many unknown directives', 'QUERY_TOO_COMPLEX', { query: `{ documents ${repeat(1_000, () => '@a')} }` }],
    [
      'too many fragments',
      'QUERY_TOO_COMPLEX',
      { query: `{ documents } ${repeat(51, (i) => `fragment F${i} on Item { id }`)}` },
    ],
    ['too many operations', 'QUERY_TOO_COMPLEX', { query: repeat(31, (i) => `query Q${i} { documents }`) }],
    [
      'fragments that double without a list',
      'QUERY_TOO_COMPLEX',
      { query: `{ items { edges { node { ...F0 } } } } ${chain(10, 'a: self { ...NEXT } b: self { ...NEXT }')}` },
    ],
    [
      'fragments that double',
      'QUERY_TOO_COMPLEX',
      { query: `{ item { ...F0 } } ${chain(12, 'a: related { id ...NEXT } b: related { ...NEXT }')}` },
    ],
    [
      'pages inside pages',
      'QUERY_TOO_COMPLEX',
      { query: '{ items(first: 200) { edges { node { items(first: 200) { edges { node { id name } } } } } } }' },
    ],
    [
      'pages inside pages, by variables',
      'QUERY_TOO_COMPLEX',
      {
        query:
          'query ($n: Int) { items(first: $n) { edges { node { items(first: $n) { edges { node { id name } } } } } } }',
        variables: { n: 200 },
      },
    ],
    [
      "pages inside pages, by the variables' defaults",
      'QUERY_TOO_COMPLEX',
      {
        query:
          'query ($n: Int = 200) { items(first: $n) { edges { node { items(first: $n) { edges { node { id name } } } } } } }',
      },
    ],
    ['a page size below zero', 'BAD_USER_INPUT', { query: '{ items(first: -1) { totalCount } }' }],
    [
      'a page size below zero, by a variable',
      'BAD_USER_INPUT',
      { query: 'query ($n: Int) { items(last: $n) { totalCount } }', variables: { n: -20 } },
    ],
    [
      'a page size that is no number',
      'BAD_USER_INPUT',
      { query: 'query ($n: Int) { items(first: $n) { totalCount } }', variables: { n: 'all' } },
    ],
    [
      'a page size beyond 32 bits',
      'BAD_USER_INPUT',
      { query: 'query ($n: Int) { items(first: $n) { totalCount } }', variables: { n: 1e12 } },
    ],
    [
      'a long text in a variable',
      'BAD_USER_INPUT',
      { query: 'query ($t: String) { item(text: $t) { id } }', variables: { t: 'x'.repeat(2_001) } },
    ],
    ['a long text in the query', 'BAD_USER_INPUT', { query: `{ item(text: "${'x'.repeat(2_001)}") { id } }` }],
    [
      'a long list in a variable',
      'BAD_USER_INPUT',
      { query: 'query ($f: Filter) { item(filter: $f) { id } }', variables: { f: { texts: Array(1_001).fill('x') } } },
    ],
    ['a long list in the query', 'BAD_USER_INPUT', { query: `{ nodes(ids: [${repeat(1_001, () => '"1"')}]) { id } }` }],
    [
      'circular fragments',
      'GRAPHQL_VALIDATION_FAILED',
      { query: '{ item { ...A } } fragment A on Item { ...B } fragment B on Item { ...A }' },
    ],
    [
      'introspection in circles',
      'GRAPHQL_VALIDATION_FAILED',
      { query: '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }' },
    ],
    [
      'introspection many times over',
      'QUERY_TOO_COMPLEX',
      {
        query: `{ ${repeat(15, (i) => `a${i}: __schema { types { fields { type { fields { name description isDeprecated args { name description defaultValue type { name kind } } } } } } }`)} }`,
      },
    ],
    ['an unknown field', 'GRAPHQL_VALIDATION_FAILED', { query: '{ secrets }' }],
    ['a missing value', 'BAD_USER_INPUT', { query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }' }],
    ['no GraphQL', 'GRAPHQL_PARSE_FAILED', { query: '{' }],
    ['an empty query', 'BAD_REQUEST', { query: '' }],
  ])('%s: %s', async (_name, code, request) => {
    expect(outcome(await askGraphql(server.port, request))).toEqual([400, [code]]);
    expect(server.resolved).toEqual([]);
  });

  test('a body of more than 12 MB is a 413 PAYLOAD_TOO_LARGE, even from the analyst, who may send documents', async () => {
    const query = `{ documents } # ${'x'.repeat(12 * 1024 * 1024)}`;
    expect(outcome(await askGraphql(server.port, { query }))).toEqual([413, ['PAYLOAD_TOO_LARGE']]);
    expect(server.resolved).toEqual([]);
  });

  test('a variable that nests deeper than any input is a 400', async () => {
    const deep = '['.repeat(60_000) + ']'.repeat(60_000);
    const headers = { 'content-type': 'application/json' };
    const body = `{"query":"{ documents }","variables":{"x":${deep}}}`;
    const { status, text } = await ask(server.port, { method: 'POST', path: '/graphql', headers, body });
    expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(server.resolved).toEqual([]);
  });

  test('limits hold for GET as for POST', async () => {
    const query = encodeURIComponent(nested(17));
    const headers = { 'apollo-require-preflight': 'yes' };
    const { status, text } = await ask(server.port, { path: `/graphql?query=${query}`, headers });
    expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([400, 'QUERY_TOO_DEEP']);
    expect(server.resolved).toEqual([]);
  });
});

describe('what is within the limits is answered', () => {
  test.each<[string, { query: string; variables?: Record<string, unknown> }]>([
    ['sixteen levels', { query: `{ ${'items(first: 1) { edges { node { '.repeat(5)} id ${'} } } '.repeat(5)} }` }],
    ['fifty aliases', { query: `{ item { ${repeat(50, (i) => `a${i}: id`)} } }` }],
    ['the largest page', { query: '{ items(first: 200) { edges { node { id name related { id } } } } }' }],
    ['a page larger than the largest, which is cut', { query: '{ items(first: 1000000) { edges { cursor } } }' }],
    ['an empty page', { query: '{ items(first: 0) { totalCount } }' }],
    ['a page size of null', { query: '{ items(first: null) { totalCount } }' }],
    [
      'five hundred ids',
      { query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids: Array(500).fill('1') } },
    ],
    [
      'the introspection of GraphiQL',
      {
        query: getIntrospectionQuery({
          inputValueDeprecation: true,
          schemaDescription: true,
          specifiedByUrl: true,
          directiveIsRepeatable: true,
        }),
      },
    ],
  ])('%s', async (_name, request) => {
    expect(outcome(await askGraphql(server.port, request))).toEqual([200, []]);
  });

  test('one operation of many', async () => {
    const query = repeat(30, (i) => `query Q${i} { documents }`);
    expect(outcome(await askGraphql(server.port, { query, operationName: 'Q7' }))).toEqual([200, []]);
    expect(outcome(await askGraphql(server.port, { query, operationName: 'Q99' }))).toEqual([
      400,
      ['OPERATION_RESOLUTION_FAILURE'],
    ]);
  });
});

test('the worst query within the limits is judged in a moment', async () => {
  const pairs = repeat(45, () => `... { ${repeat(10, (i) => `${i % 2 ? 'id' : 'name'}`)} }`);
  const query = `{ item { related { ${pairs} } related { ${pairs} } } }`;
  // on a busy machine any one may wait for its turn
  const judged = async () => {
    const start = performance.now();
    await askGraphql(server.port, { query });
    return performance.now() - start;
  };
  await expect.poll(judged).toBeLessThan(1_000);
});

test('a refusal names what was sent and what is allowed', async () => {
  const { json } = await askGraphql(server.port, { query: `{ item { ${repeat(60, (i) => `a${i}: id`)} } }` });
  expect(json).toEqual({
    errors: [{ message: 'The query has 60 aliases; the limit is 50.', extensions: { code: 'QUERY_TOO_COMPLEX' } }],
  });
});
