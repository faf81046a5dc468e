import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { refusalIn } from '../../client/api/write.ts';
import { whyOf } from '../../client/errors/why.ts';
import { speak } from '../../client/texts.ts';
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

it('A refusal and what is wrong with a field are told by their sentence, else as the server says it in English', () => {
  speak('uk');
  const why = { reason: 'It may have 300 characters.', reasonCode: 'TOO_LONG', reasonWords: ['300'] };
  const details = { reason: 'Step 2 is undone already.', reasonCode: 'STEP_UNDONE', reasonWords: ['2'] };
  const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
  const told = (extensions: object) => {
    const refusal = refusalIn({ message: 'in English', extensions: { code: 'CONFLICT', ...extensions } });
    return [whyOf(refusal), ...refusal.faults.map((fault) => whyOf({ ...refusal, ...fault }))].map(plain);
  };
  expect(told({ details })).toEqual(['Крок 2 уже скасовано.']);
  expect(told({ details: { faults: [{ field: 'input.name', message: 'in English', ...why }] } })).toEqual([
    'Тут може бути щонайбільше 300 знаків.',
    'Тут може бути щонайбільше 300 знаків.',
  ]);
  expect(told({})).toEqual(['Сервер каже англійською: in English']);
  expect(plain(whyOf(refusalIn(undefined)))).toBe(wordsOf('uk').states.offline);
  speak('en');
});
