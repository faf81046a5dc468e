import { InputRefused } from '../digest/reading/refused.ts';
import { type CsvFile, openCsv } from '../reading/csv-records.ts';
import type { Source } from '../reading/open-source.ts';
import { bounds } from './bounds.ts';
import { Problems } from './problems.ts';
import { tidy } from './record.ts';

/** A row of a table, by column. */
export interface TableRow {
  /** File and line. */
  place: string;
  cells: ReadonlyMap<string, string>;
}

// =SUM(…), @SUM(…), +cmd|'…'!A1: what a spreadsheet would run. A leading sign or handle alone is text.
const FORMULA = /^\s*(?:=\s*[^\s=]|[+@-]\s*[A-Za-z][\w.]*\s*\(|[+@-].*\|.*!)/;

/** Opens a CSV file and makes sure that it has the columns. @throws InputRefused naming those that it lacks */
export async function openTable(source: Source, columns: readonly string[], delimiter?: string): Promise<CsvFile> {
  const table = await openCsv(source, { delimiter, longestBytes: bounds.recordBytes });
  refuseMissing(source.place, table, columns);
  return table;
}

function refuseMissing(place: string, { heading, delimiter }: CsvFile, columns: readonly string[]): void {
  const missing = columns.filter((column) => !heading.includes(column));
  if (missing.length === 0) return;
  const has = heading.map((name) => JSON.stringify(name.slice(0, 60))).join(', ');
  const perhaps = heading.length === 1 ? ' Is it separated by something else?' : '';
  const lacks = missing.map((name) => JSON.stringify(name)).join(', ');
  throw new InputRefused(
    `${place}, line 1`,
    `lacks the column${missing.length > 1 ? 's' : ''} ${lacks}; separated by ${JSON.stringify(delimiter)} it has ${has}.${perhaps}`,
  );
}

/**
 * Hands over every row of a table.
 * @throws InputRefused naming each row that the work refused, with a formula or too many rows among them
 */
export async function eachRow(
  source: Source,
  { heading, records }: CsvFile,
  work: (row: TableRow) => void,
): Promise<void> {
  const problems = new Problems(source.place);
  for await (const { row, line, cells } of records) {
    if (row > bounds.records) throw tooMany(source.place);
    const place = `${source.place}, line ${line}`;
    problems.watch(() => {
      const read = new Map(heading.map((name, at) => [name, tidy(cells[at] ?? '')]));
      for (const [name, value] of read) refuseFormula(place, name, value);
      work({ place, cells: read });
    });
  }
  problems.throwIfAny();
}

export function tooMany(place: string): InputRefused {
  return new InputRefused(
    place,
    `has more than ${bounds.records} records. Cut it into files of fewer; each is written whole or not at all.`,
  );
}

/** @throws InputRefused where a spreadsheet would run the value */
export function refuseFormula(place: string, field: string, value: string): void {
  if (!FORMULA.test(value)) return;
  throw new InputRefused(`${place}, field ${field}`, `${JSON.stringify(value.slice(0, 80))} is a formula, not a text.`);
}

/** A cell that must hold something. */
export function needed({ place, cells }: TableRow, column: string): string {
  const value = cells.get(column) ?? '';
  if (value === '') throw new InputRefused(`${place}, field ${column}`, 'is empty.');
  return value;
}
