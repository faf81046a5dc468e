import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { InputRefused } from '../digest/reading/refused.ts';
import { delimiterOf } from './delimiter.ts';
import type { Source } from './open-source.ts';
import { utf8 } from './utf8.ts';

/** A record of a CSV file. */
export interface CsvRecord {
  /** From 1, without the heading. */
  row: number;
  /** The line on which it begins, from 1. */
  line: number;
  /** As many as the heading has, unless the file may be uneven. */
  cells: string[];
}

export interface CsvFile {
  delimiter: string;
  /** The columns' names, each once. */
  heading: string[];
  records: AsyncGenerator<CsvRecord>;
}

export interface CsvOptions {
  /** Found in the heading where it is not given. */
  delimiter?: string;
  /** Longest record, in bytes: a quotation mark that is never closed would hold the whole file. */
  longestBytes: number;
  /** Whether a record may have more or fewer cells than the heading; otherwise it is refused. */
  uneven?: boolean;
}

/**
 * Opens a CSV file with a heading and reads the heading.
 * @throws InputRefused where a column has no name or one name stands twice; reading on, where a record does not fit
 */
export async function openCsv(
  source: Source,
  { delimiter: asked, longestBytes, uneven = false }: CsvOptions,
): Promise<CsvFile> {
  const content = utf8(source);
  const first = (await content.next()).value ?? Buffer.alloc(0);
  const delimiter = asked ?? delimiterOf(first.toString('utf8'));
  const rows = parsed(source.place, first, content, { delimiter, longestBytes, uneven });
  const { value: head } = await rows.next();
  const heading = (head?.cells ?? []).map((name: string) => name.trim());
  refuseHeading(source.place, heading);
  return { delimiter, heading, records: numbered(rows) };
}

async function* numbered(rows: AsyncGenerator<{ line: number; cells: string[] }>): AsyncGenerator<CsvRecord> {
  let row = 0;
  for await (const { line, cells } of rows) yield { row: ++row, line, cells };
}

async function* parsed(
  place: string,
  first: Buffer,
  rest: AsyncIterable<Buffer>,
  { delimiter, longestBytes, uneven }: Required<CsvOptions>,
): AsyncGenerator<{ line: number; cells: string[] }> {
  async function* all(): AsyncGenerator<Buffer> {
    yield first;
    yield* rest;
  }
  // records are counted as they are parsed: those that wait in the stream are lost when a later one is refused
  let line = 1;
  let empty = 0;
  const begins: number[] = [];
  const parser = parse({
    delimiter,
    max_record_size: longestBytes,
    skip_empty_lines: true,
    relax_column_count: uneven,
    on_record: (record: string[], { empty_lines }) => {
      line += empty_lines - empty;
      empty = empty_lines;
      begins.push(line);
      // the parser's own count takes a line break inside quotation marks for two
      for (const cell of record) line += breaksIn(cell);
      line++;
      return record;
    },
  });
  const input = Readable.from(all());
  input.on('error', (error) => parser.destroy(error));
  try {
    for await (const cells of input.pipe(parser) as AsyncIterable<string[]>) {
      yield { line: begins.shift() ?? line, cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InputRefused(`${place}, line ${line}`, problemOf(error, delimiter, longestBytes));
  } finally {
    input.destroy();
    parser.destroy();
  }
}

function breaksIn(cell: string): number {
  return /[\r\n]/.test(cell) ? (cell.match(/\r\n|\r|\n/g)?.length ?? 0) : 0;
}

function problemOf({ code, message, ...context }: CsvError, delimiter: string, longestBytes: number): string {
  const { record } = context as { record?: unknown[] };
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a quotation mark is opened here or further down and never closed.';
    case 'CSV_MAX_RECORD_SIZE':
      return `the record is longer than ${longestBytes} bytes: perhaps a quotation mark is never closed.`;
    case 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH':
      return `the record has ${record?.length ?? 'another number of'} fields, not as many as the heading. They are separated by ${JSON.stringify(delimiter)}.`;
    default:
      return message;
  }
}

function refuseHeading(place: string, heading: string[]): void {
  const where = `${place}, line 1`;
  if (heading.length === 0) throw new InputRefused(where, 'has no heading.');
  const unnamed = heading.indexOf('');
  if (unnamed >= 0) throw new InputRefused(where, `column ${unnamed + 1} has no name.`);
  const twice = heading.find((name, at) => heading.indexOf(name) !== at);
  if (twice !== undefined) throw new InputRefused(where, `the column ${JSON.stringify(twice)} stands twice.`);
}
