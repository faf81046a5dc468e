import { type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { defaultLimits } from '../../server/access/limits.ts';
import { type QueryCost, queryCost } from '../../server/access/query-cost.ts';
import { smallSchema } from '../http/small-schema.ts';

const { schema } = smallSchema();

function cost(query: string, variables: Record<string, unknown> = {}): QueryCost {
  const document = parse(query);
  const operation = document.definitions.find((d): d is OperationDefinitionNode => d.kind === 'OperationDefinition');
  if (!operation) throw new Error('no operation');
  return queryCost(schema, { document, operation, variables }, defaultLimits);
}

const data = (query: string, variables?: Record<string, unknown>) => cost(query, variables).data;

test('a field of values costs one for each object that has it', () => {
  expect(data('{ item { id name } }')).toBe(3);
});

test("a connection costs by its page: the schema's default, a number, a variable, or the variable's default", () => {
  // items, then 20 edges with their cursor
  expect(data('{ items { edges { cursor } } }')).toBe(1 + 20 * 2);
  expect(data('{ items(first: 7) { edges { cursor } } }')).toBe(1 + 7 * 2);
  expect(data('query ($n: Int) { items(first: $n) { edges { cursor } } }', { n: 150 })).toBe(1 + 150 * 2);
  expect(data('query ($n: Int = 90) { items(first: $n) { edges { cursor } } }')).toBe(1 + 90 * 2);
  expect(data('query ($n: Int = 90) { items(first: $n) { edges { cursor } } }', { n: 5 })).toBe(1 + 5 * 2);
  expect(data('{ items(last: 30) { edges { cursor } } }')).toBe(1 + 30 * 2);
});

test('a variable that was not sent leaves the default of the schema', () => {
  expect(data('query ($n: Int) { items(first: $n) { edges { cursor } } }')).toBe(1 + 20 * 2);
});

test('a page size of null counts as one that was not given', () => {
  expect(data('{ items(first: null) { edges { cursor } } }')).toBe(1 + 20 * 2);
  expect(data('query ($n: Int = 5) { items(first: $n) { edges { cursor } } }', { n: null })).toBe(1 + 20 * 2);
  expect(data('{ found(first: null) { id } }')).toBe(20 * 2);
});

test('a page size beyond the largest page is cut to it, as the answer is', () => {
  expect(data('{ items(first: 1000000) { edges { cursor } } }')).toBe(1 + 200 * 2);
});

test('the larger of first and last counts', () => {
  expect(data('{ items(first: 0, last: 100) { edges { cursor } } }')).toBe(1 + 100 * 2);
});

test('a page size below zero is refused, wherever it stands', () => {
  const refused = expect.objectContaining({
    message: 'items(first:) must be 0 or more, not -1.',
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
  expect(() => data('{ items(first: -1) { totalCount } }')).toThrow(refused);
  expect(() => data('query ($n: Int) { items(first: $n) { totalCount } }', { n: -1 })).toThrow(refused);
  expect(() => data('query ($n: Int = -1) { items(first: $n) { totalCount } }')).toThrow(refused);
  expect(() => data('{ items(first: 0) { edges { node { items(first: -1) { totalCount } } } } }')).toThrow(refused);
});

test('lists inside lists multiply', () => {
  const inner = 1 + 10 * 2;
  expect(data('{ items(first: 100) { edges { node { id items(first: 10) { edges { cursor } } } } } }')).toBe(
    1 + 100 * (1 + 1 + 1 + inner),
  );
});

test('a list without a page size counts as ten, a list of ids as its ids', () => {
  expect(data('{ item { related { id } } }')).toBe(1 + 10 * 2);
  expect(data('{ nodes(ids: ["1", "2", "3"]) { id } }')).toBe(3 * 2);
  expect(data('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['1', '2'] })).toBe(2 * 2);
});

test('fragments count where they are spread, each time', () => {
  const query = '{ a: item { ...F } b: item { ...F } } fragment F on Item { id ... on Node { name: id } ... { tags } }';
  expect(data(query)).toBe(2 * 4);
});

test('a fragment in a connection knows its page', () => {
  expect(data('{ items(first: 50) { ...C } } fragment C on ItemConnection { edges { cursor } }')).toBe(1 + 50 * 2);
});

test('fragments that double at each level are counted at once, however many values they stand for', async () => {
  const levels = Array.from(
    { length: 40 },
    (_, i) => `fragment F${i} on Item { a: related { ...F${i + 1} } b: related { ...F${i + 1} } }`,
  );
  const query = `{ item { ...F0 } } ${levels.join(' ')} fragment F40 on Item { id }`;
  // on a busy machine any one may wait for its turn
  const counted = () => {
    const start = performance.now();
    expect(data(query)).toBeGreaterThan(1e30);
    return performance.now() - start;
  };
  await expect.poll(counted).toBeLessThan(200);
});

test('introspection has a budget of its own', () => {
  expect(cost('{ __schema { types { name } } item { id } }')).toEqual({
    data: 2,
    introspection: 1 + Object.keys(schema.getTypeMap()).length * 2,
  });
});
