import { fc, test as property } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { CsvScanner } from '../../../server/ingest/reading/csv-scanner.ts';

/** What a file holds that comes in these pieces. */
function read(pieces: readonly string[], lineEnd: '\n' | '\r' = '\n'): [line: number, ...cells: string[]][] {
  const scanner = new CsvScanner({ place: 'a.csv', delimiter: ',', lineEnd, longestBytes: 1_000 });
  return [...pieces, undefined].flatMap((piece) =>
    [...scanner.records(piece ?? '', piece === undefined)].map(({ line, cells }): [number, ...string[]] => [
      line,
      ...cells,
    ]),
  );
}

it('takes quotation marks, line breaks and commas inside quotation marks for what is meant, and skips empty lines', () => {
  expect(read(['a,b\r\n"1,\n""2""",\r\n\r\n"",x\n,'])).toEqual([
    [1, 'a', 'b'],
    [2, '1,\n"2"', ''],
    [5, '', 'x'],
    [6, '', ''],
  ]);
  expect(read(['a,b\r1,"2\r3"\r4,5'], '\r')).toEqual([
    [1, 'a', 'b'],
    [2, '1', '2\r3'],
    [4, '4', '5'],
  ]);
});

it('leaves a quotation mark that stands inside a field as it is', () => {
  expect(read(['a,b\n1,2"3\n'])).toEqual([
    [1, 'a', 'b'],
    [2, '1', '2"3'],
  ]);
});

it.each([
  ['a,b\n\n"1"2,3\n', 3, 'something stands between a closing quotation mark and the end of its field.'],
  ['a,"b', 1, 'a quotation mark is opened here or further down and never closed.'],
])('refuses %j and names the line', (text, line, message) => {
  expect(() => read([text])).toThrow(`a.csv, line ${line}: ${message}`);
});

const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r\n', 'é'), maxLength: 6 });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 });

property.prop([table, fc.array(fc.nat({ max: 9 }))])(
  'reads back what was written, wherever it is cut',
  (rows, cuts) => {
    const text = rows
      .map((cells) => `${cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')}\n`)
      .join('');
    const pieces: string[] = [];
    let at = 0;
    for (const length of cuts) {
      pieces.push(text.slice(at, at + length));
      at += length;
    }
    expect(read([...pieces, text.slice(at)]).map(([, ...cells]) => cells)).toEqual(rows);
  },
);
