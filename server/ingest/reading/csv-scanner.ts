/** A record as it stands in a file. */
export interface ScannedRecord {
  /** The line on which it begins, from 1. */
  line: number;
  cells: string[];
}

/** The text is no CSV; `line` is where the record begins. */
export class CsvFault extends Error {
  constructor(
    readonly line: number,
    problem: string,
  ) {
    super(problem);
  }
}

/** How a file is written. */
export interface CsvDialect {
  delimiter: string;
  /** What ends a line; a carriage return before a line feed belongs to it. */
  lineEnd: '\n' | '\r';
  /** Longest record, in bytes. */
  longestBytes: number;
}

/** Finds the records of a CSV file (RFC 4180) in its text, which comes in pieces; lines with nothing in them are none. */
export class CsvScanner {
  #text = '';
  #at = 0;
  #line = 1;
  /** Where the next quotation mark is, from #at on. */
  #quote = -1;

  constructor(private readonly dialect: CsvDialect) {}

  /** The records that are whole with this piece. */
  *records(piece: string, last: boolean): Generator<ScannedRecord> {
    this.#text = this.#text.slice(this.#at) + piece;
    this.#at = 0;
    this.#quote = this.#text.indexOf('"');
    for (let end = this.#lineEnd(last); end >= 0 && this.#at < this.#text.length; end = this.#lineEnd(last)) {
      const line = this.#line;
      const plain = this.#quote < 0 || this.#quote > end;
      const cells = plain ? this.#plainCells(end) : this.#cells(last);
      if (!cells) break;
      if (!plain || cells.length > 1 || cells[0] !== '') yield { line, cells };
    }
    this.#refuseLong(this.#text.slice(this.#at));
  }

  /** Where the line ends; -1 where the rest of it is still to come. */
  #lineEnd(last: boolean): number {
    const end = this.#text.indexOf(this.dialect.lineEnd, this.#at);
    return end < 0 && last ? this.#text.length : end;
  }

  /** The cells of a line without quotation marks. */
  #plainCells(end: number): string[] {
    const line = this.#text.slice(this.#at, this.#text[end - 1] === '\r' && end > this.#at ? end - 1 : end);
    this.#refuseLong(line);
    this.#at = end + 1;
    this.#line++;
    return line.split(this.dialect.delimiter);
  }

  /** The cells of a record in which quotation marks stand; undefined where its end is still to come. */
  #cells(last: boolean): string[] | undefined {
    const { delimiter, lineEnd } = this.dialect;
    const cells: string[] = [];
    for (let at = this.#at; ; ) {
      const cell = this.#text[at] === '"' ? this.#quoted(at + 1, last) : this.#bare(at, last);
      if (!cell) return undefined;
      cells.push(cell.value);
      if (this.#text[cell.end] === delimiter) {
        at = cell.end + 1;
        continue;
      }
      const end = this.#text[cell.end] === '\r' && lineEnd === '\n' ? cell.end + 1 : cell.end;
      if (end < this.#text.length && this.#text[end] !== lineEnd) {
        throw new CsvFault(this.#line, 'something stands between a closing quotation mark and the end of its field.');
      }
      if (end >= this.#text.length && !last) return undefined;
      const record = this.#text.slice(this.#at, cell.end);
      this.#refuseLong(record);
      this.#line += 1 + (record.match(/\r\n|\r|\n/g)?.length ?? 0);
      this.#at = end + 1;
      this.#quote = this.#text.indexOf('"', this.#at);
      return cells;
    }
  }

  #quoted(from: number, last: boolean): { value: string; end: number } | undefined {
    let value = '';
    for (let at = from; ; ) {
      const close = this.#text.indexOf('"', at);
      if (close < 0 && last) {
        throw new CsvFault(this.#line, 'a quotation mark is opened here or further down and never closed.');
      }
      // the next piece may begin with the mark that makes a pair of this one
      if (close < 0 || (close === this.#text.length - 1 && !last)) return undefined;
      value += this.#text.slice(at, close);
      if (this.#text[close + 1] !== '"') return { value, end: close + 1 };
      value += '"';
      at = close + 2;
    }
  }

  #bare(from: number, last: boolean): { value: string; end: number } | undefined {
    const { delimiter, lineEnd } = this.dialect;
    const lineBreak = this.#text.indexOf(lineEnd, from);
    const lineStops = lineBreak < 0 ? this.#text.length : lineBreak;
    const next = this.#text.slice(from, lineStops).indexOf(delimiter);
    if (next < 0 && lineBreak < 0 && !last) return undefined;
    const stops = next < 0 ? lineStops : from + next;
    const end = next < 0 && lineEnd === '\n' && this.#text[stops - 1] === '\r' && stops > from ? stops - 1 : stops;
    const value = this.#text.slice(from, end);
    if (value.includes('"')) {
      throw new CsvFault(this.#line, `a quotation mark stands inside the field ${JSON.stringify(value.slice(0, 60))}.`);
    }
    return { value, end };
  }

  #refuseLong(record: string): void {
    const { longestBytes } = this.dialect;
    // no character takes more than three bytes for each of its units
    if (record.length * 3 > longestBytes && Buffer.byteLength(record) > longestBytes) {
      throw new CsvFault(
        this.#line,
        `the record is longer than ${longestBytes} bytes: perhaps a quotation mark is never closed.`,
      );
    }
  }
}
