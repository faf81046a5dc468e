import { InputRefused } from '../digest/reading/refused.ts';
import { CsvScanner, type ScannedRecord } from './csv-scanner.ts';
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
  const first = (await content.next()).value?.toString() ?? '';
  const delimiter = asked ?? delimiterOf(first);
  const lineEnd = first.includes('\r') && !first.includes('\n') ? '\r' : '\n';
  const all = scanned(new CsvScanner({ place: source.place, delimiter, lineEnd, longestBytes }), first, content);
  const { value: head } = await all.next();
  const heading = (head?.cells ?? []).map((name: string) => name.trim());
  refuseHeading(source.place, heading);
  async function* records(): AsyncGenerator<CsvRecord> {
    let row = 0;
    for await (const { line, cells } of all) {
      if (!uneven && cells.length !== heading.length) {
        throw new InputRefused(
          `${source.place}, line ${line}`,
          `the record has ${cells.length} fields, not as many as the heading. They are separated by ${JSON.stringify(delimiter)}.`,
        );
      }
      yield { row: ++row, line, cells };
    }
  }
  return { delimiter, heading, records: records() };
}

async function* scanned(
  scanner: CsvScanner,
  first: string,
  rest: AsyncIterable<Buffer>,
): AsyncGenerator<ScannedRecord> {
  yield* scanner.records(first, false);
  for await (const piece of rest) yield* scanner.records(piece.toString(), false);
  yield* scanner.records('', true);
}

function refuseHeading(place: string, heading: string[]): void {
  const where = `${place}, line 1`;
  if (heading.length === 0) throw new InputRefused(where, 'has no heading.');
  const unnamed = heading.indexOf('');
  if (unnamed >= 0) throw new InputRefused(where, `column ${unnamed + 1} has no name.`);
  const twice = heading.find((name, at) => heading.indexOf(name) !== at);
  if (twice !== undefined) throw new InputRefused(where, `the column ${JSON.stringify(twice)} stands twice.`);
}
