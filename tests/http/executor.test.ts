import { type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { createExecutor } from '../../server/executor.ts';
import { smallSchema } from './small-schema.ts';

const { schema } = smallSchema();

/** Runs one operation as Apollo has it run. */
async function run(execute: ReturnType<typeof createExecutor>, query: string, operationName: string | null = null) {
  const document = parse(query);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode =>
      one.kind === 'OperationDefinition' && (!operationName || one.name?.value === operationName),
  );
  const context = { document, operation, operationName, queryHash: query, request: { variables: {} }, context: {} };
  return execute(context as unknown as Parameters<typeof execute>[0]);
}

test('the memory for compiled operations is bounded, however many are sent', async () => {
  const execute = createExecutor(schema);
  const fields = Array.from({ length: 900 }, (_, i) => `f${i}: name`).join(' ');
  await run(execute, '{ item { id } }');
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < 60; i++) await run(execute, `query Q${i} { item { ${fields} } }`);
  const grown = (process.memoryUsage().heapUsed - before) / 1e6;
  expect(grown).toBeLessThan(200);
  expect(await run(execute, '{ item { id } }')).toEqual({ data: { item: { id: '1' } } });
});

test('each operation of a document is compiled for itself', async () => {
  const execute = createExecutor(schema);
  const query = 'query A { item { id } } query B { item { name } }';
  expect(await run(execute, query, 'A')).toEqual({ data: { item: { id: '1' } } });
  expect(await run(execute, query, 'B')).toEqual({ data: { item: { name: 'one' } } });
  expect(await run(execute, query, 'A')).toEqual({ data: { item: { id: '1' } } });
});
