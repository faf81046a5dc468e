import Papa from 'papaparse';
import { InputRefused } from '../digest/reading/refused.ts';

/** A record as it stands in a file. */
export interface ScannedRecord {
  /** The line on which it begins, from 1. */
  line: number;
  cells: string[];
}

/** How a file is written. */
export interface CsvDialect {
  /** What the file is called in messages. */
  place: string;
  delimiter: string;
  /** What ends a line; a carriage return before a line feed belongs to it. */
  lineEnd: '\n' | '\r';
  /** Longest record, in bytes. */
  longestBytes: number;
}

/** What Papa Parse makes of a piece of text. */
interface Parsed {
  data: string[][];
  errors: { code: string; row: number }[];
  /** `cursor` is where the first record begins that is not whole yet. */
  meta: { cursor: number };
}

const PROBLEMS: Record<string, string> = {
  MissingQuotes: 'a quotation mark is opened here or further down and never closed.',
  InvalidQuotes: 'something stands between a closing quotation mark and the end of its field.',
};

/** Finds the records of a CSV file in its text, which comes in pieces; lines with nothing in them are none. */
export class CsvScanner {
  #text = '';
  #line = 1;

  constructor(private readonly dialect: CsvDialect) {}

  /** The records that are whole with this piece. @throws InputRefused where the text is no CSV, naming the record's first line */
  *records(piece: string, last: boolean): Generator<ScannedRecord> {
    const { delimiter, lineEnd } = this.dialect;
    this.#text += piece;
    const parser = new Papa.Parser({ delimiter, newline: lineEnd });
    const { data, errors, meta } = parser.parse(this.#text, 0, !last) as Parsed;
    const [fault] = errors;
    for (const [at, cells] of data.entries()) {
      if (fault?.row === at) throw this.#refused(PROBLEMS[fault.code] ?? fault.code);
      this.#refuseLong(cells);
      const line = this.#line;
      if (lineEnd === '\n') withoutReturn(cells);
      this.#line += 1;
      for (const cell of cells) this.#line += breaksIn(cell);
      if (cells.length > 1 || cells[0] !== '') yield { line, cells };
    }
    this.#text = last ? '' : this.#text.slice(meta.cursor);
    this.#refuseLong([this.#text]);
  }

  #refuseLong(cells: readonly string[]): void {
    const { longestBytes } = this.dialect;
    let units = 0;
    for (const { length } of cells) units += length;
    // no character takes more than three bytes for each of its units
    if (units * 3 <= longestBytes || Buffer.byteLength(cells.join('')) <= longestBytes) return;
    throw this.#refused(`the record is longer than ${longestBytes} bytes: perhaps a quotation mark is never closed.`);
  }

  #refused(problem: string): InputRefused {
    return new InputRefused(`${this.dialect.place}, line ${this.#line}`, problem);
  }
}

/** A line that ends in a carriage return and a line feed has the first of them in its last cell. */
function withoutReturn(cells: string[]): void {
  const end = cells.length - 1;
  const cell = cells[end];
  if (cell?.endsWith('\r')) cells[end] = cell.slice(0, -1);
}

const breaksIn = (cell: string) => (/[\r\n]/.test(cell) ? (cell.match(/\r\n|\r|\n/g)?.length ?? 0) : 0);
