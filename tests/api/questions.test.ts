import { execute, parse, validate } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { describe, expect, it } from 'vitest';
import { written } from '../../client/questions/queries.ts';
import { twelve } from '../../client/store/asking.ts';
import { HIGHEST_CLEARANCE } from '../../server/access/marking.ts';
import { createContext } from '../../server/reading/context.ts';
import { seededGraph } from '../graph.ts';
import { schema } from './ask.ts';

describe("the investigators' questions", () => {
  it('are twelve', () => {
    expect(twelve).toHaveLength(12);
    expect(written.slice(0, 12).map(({ query }) => Number.parseInt(query.slice(2), 10))).toEqual(
      twelve.map((_, at) => at + 1),
    );
  });

  it.each(written)('$name is answered, the same by graphql-js and by graphql-jit', async ({ query, variables }) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const viewer = { name: 'a test', clearance: HIGHEST_CLEARANCE };
    const database = await seededGraph();
    const slow = await execute({
      schema,
      document,
      variableValues: variables,
      contextValue: createContext(database, viewer),
    });
    const compiled = compileQuery(schema, document);
    if (!isCompiledQuery(compiled)) throw new Error(JSON.stringify(compiled.errors));
    const fast = await compiled.query(undefined, createContext(database, viewer), variables);
    expect(slow.errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(fast))).toEqual(JSON.parse(JSON.stringify(slow)));
  });
});
