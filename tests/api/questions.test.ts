import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute, parse, validate } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../cypher/package-root.ts';
import { HIGHEST_CLEARANCE } from '../../server/access/marking.ts';
import { createContext } from '../../server/reading/context.ts';
import { seededGraph } from '../graph.ts';
import { schema } from './ask.ts';

const folder = join(packageRoot, 'client', 'graphiql', 'questions');
const questions = readdirSync(folder).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

describe("the investigators' questions", () => {
  it('are twelve', () => {
    expect(questions).toHaveLength(12);
  });

  it.each(questions)('$file is answered, the same by graphql-js and by graphql-jit', async ({ text }) => {
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    const viewer = { name: 'a test', clearance: HIGHEST_CLEARANCE };
    const database = await seededGraph();
    const slow = await execute({ schema, document, contextValue: createContext(database, viewer) });
    const compiled = compileQuery(schema, document);
    if (!isCompiledQuery(compiled)) throw new Error(JSON.stringify(compiled.errors));
    const fast = await compiled.query(undefined, createContext(database, viewer), {});
    expect(slow.errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(fast))).toEqual(JSON.parse(JSON.stringify(slow)));
  });
});
