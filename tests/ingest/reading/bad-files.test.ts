import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it, test } from 'vitest';
import { openCsv } from '../../../server/ingest/reading/csv-records.ts';
import { parseJson } from '../../../server/ingest/reading/json.ts';
import { lines } from '../../../server/ingest/reading/lines.ts';
import { openSource } from '../../../server/ingest/reading/open-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'reading-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function written(content: string | Uint8Array): string {
  const file = join(folder, `${++files}.csv`);
  writeFileSync(file, content);
  return file;
}

async function records(content: string | Uint8Array, unpackedBytes = Number.POSITIVE_INFINITY): Promise<unknown> {
  const { heading, delimiter, records } = await openCsv(await openSource(written(content), { unpackedBytes }), {
    longestBytes: 10_000,
  });
  const read = [];
  for await (const { row, line, cells } of records) read.push([row, line, ...cells]);
  return { heading, delimiter, read };
}

/** What the reading of a file says, without the name of the file. */
async function refusal(reading: Promise<unknown>): Promise<string> {
  const error: unknown = await reading.then(
    () => new Error('was read'),
    (reason: unknown) => reason,
  );
  return String(error)
    .replace(folder, '')
    .replace(/\/\d+\.csv/, 'FILE');
}

// one zstd frame whose single block repeats a byte, as `printf 'a,b\n1,2\n' | zstd` and RLE blocks have it
const zstdFrame = (blocks: Buffer[]) => Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58]), ...blocks]);
const block = (kind: number, size: number, content: Buffer, last: boolean) => {
  const head = (size << 3) | (kind << 1) | (last ? 1 : 0);
  return Buffer.concat([Buffer.from([head & 0xff, (head >> 8) & 0xff, (head >> 16) & 0xff]), content]);
};
const raw = (text: string, last = true) => block(0, text.length, Buffer.from(text), last);

const table = 'a;b\n1;"x\ny"\n\n2;"say ""so"""\n';
const read = {
  heading: ['a', 'b'],
  delimiter: ';',
  read: [
    [1, 2, '1', 'x\ny'],
    [2, 5, '2', 'say "so"'],
  ],
};

describe('a table is read the same', () => {
  it.each<[string, string | Uint8Array]>([
    ['as it is', table],
    ['packed by gzip', gzipSync(table)],
    ['in two gzip members', Buffer.concat([gzipSync('a;b\n1;"x\ny"\n\n'), gzipSync('2;"say ""so"""\n')])],
    ['packed by zstd', zstdFrame([raw('a;b\n1;"x\ny"\n\n', false), raw('2;"say ""so"""\n')])],
    ['with a byte order mark', `\uFEFF${table}`],
    ['in UTF-16', Buffer.from(`\uFEFF${table}`, 'utf16le')],
    ['with Windows line ends', 'a;b\r\n1;"x\ny"\r\n\r\n2;"say ""so"""\r\n'],
  ])('%s', async (_, content) => {
    expect(await records(content)).toEqual(read);
  });
});

test.each<[string, string | Uint8Array, RegExp]>([
  ['nothing', '', /FILE: is empty \(0 bytes\)\./],
  ['gzip of nothing', gzipSync(''), /FILE: is empty \(0 bytes once unpacked\)/],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), /FILE: is a PNG picture, not a text/],
  ['bytes that are no text', Buffer.from('a,b\n1,\0\n'), /FILE: has the control character U\+0000/],
  [
    'windows-1251',
    Buffer.from([0x61, 0x2c, 0x62, 0x0a, 0xcc, 0xee, 0xf1, 0x2c, 0x31, 0x0a]),
    /FILE: is no UTF-8: byte 0xcc at offset 4/,
  ],
  [
    'a file that breaks off in a character',
    Buffer.from('a,b\n1,é').subarray(0, -1),
    /FILE: breaks off inside a character/,
  ],
  ['gzip that breaks off', gzipSync('a,b\n1,2\n'.repeat(99)).subarray(0, -12), /FILE: is gzip that breaks off/],
  ['broken gzip', Buffer.concat([gzipSync('a,b\n').subarray(0, 10), Buffer.from('nonsense')]), /FILE: is broken gzip/],
  ['zstd that breaks off', zstdFrame([raw('a,b\n1,2\n3,4\n', false)]), /FILE: is zstd that breaks off/],
  ['a column twice', 'a,b,a\n', /FILE, line 1: the column "a" stands twice/],
  ['a column without a name', 'a,,b\n', /FILE, line 1: column 2 has no name/],
  [
    'a row with another number of fields',
    'a,b\n1,2\n3\n',
    /FILE, line 3: the record has 1 fields, not as many as the heading/,
  ],
  [
    'a quotation mark never closed',
    'a,b\n1,2\n"3,4\n5,6\n',
    /FILE, line 3: a quotation mark is opened .* never closed/,
  ],
  [
    'one never closed in a long file',
    `a,b\n"3,4\n${'5,6\n'.repeat(9999)}`,
    /FILE, line 2: the record is longer than 10000 bytes/,
  ],
])('%s is refused, by name', async (_, content, message) => {
  expect(await refusal(records(content))).toMatch(message);
});

test('what unpacks a thousand times over is refused soon, packed by gzip or by zstd', async () => {
  const nothing = Array.from({ length: 2000 }, () => block(1, 128 * 1024, Buffer.from('a'), false));
  for (const bomb of [gzipSync(Buffer.alloc(64 * 1024 * 1024, 'a,b\n')), zstdFrame(nothing)]) {
    const before = process.memoryUsage().rss;
    expect(await refusal(drained(written(bomb)))).toMatch(/over 200 times: no text packs so well/);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  }
});

async function drained(file: string): Promise<void> {
  for await (const _ of (await openSource(file, { unpackedBytes: Number.POSITIVE_INFINITY })).bytes);
}

test('an endless line is refused before it fills the memory', async () => {
  const source = await openSource(written(Buffer.alloc(3_000_000, 'x')), { unpackedBytes: Number.POSITIVE_INFINITY });
  const drain = async () => {
    for await (const _ of lines(source, 100_000));
  };
  expect(await refusal(drain())).toMatch(/FILE, line 1: is longer than 100000 bytes/);
});

test.each<[string, RegExp]>([
  ['{"a": [1, }', /file: is no JSON: Unexpected token '}'/],
  ['[1,\n2,\nx]', /file: is no JSON: Unexpected token 'x'/],
  [`${'['.repeat(61)}${']'.repeat(61)}`, /file, character 61: is nested more than 60 deep/],
  ['{"a": {"__proto__": {"admin": true}}}', /file: has a member named "__proto__"/],
  ['{"\\u005f_proto__": 1}', /file: has a member named "__proto__"/],
])('%s is refused', (text, message) => {
  expect(() => parseJson('file', text)).toThrow(message);
});
