import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { wordsOf } from '../../client/words/words.ts';
import { packageRoot } from '../../cypher/package-root.ts';

const server = join(packageRoot, 'server');
const files = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const codes = new Set(
  files.flatMap((file) =>
    [...readFileSync(join(server, file), 'utf8').matchAll(/refusal\(\s*'([A-Z_]+)'/g)].map(([, code]) => code ?? ''),
  ),
);

it('Every code with which the server refuses something has words of its own in each language', () => {
  expect(codes.size).toBeGreaterThan(8);
  for (const { errors } of [wordsOf('en'), wordsOf('uk')]) {
    const without = [...codes].filter((code) => errors.code(code) === errors.code('NO_SUCH_CODE'));
    expect(without).toEqual([]);
  }
});
