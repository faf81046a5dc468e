import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { InputRefused } from '../digest/reading/refused.ts';
import type { BadRow } from './archive-post.ts';

/** Begins with what a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** So many of the rows are told where they are not written. */
const FIRST = 5;

/**
 * The side file of a load: each row that cannot be used, with its line and the reason, as CSV. It is written from its
 * beginning each time, so that a resumed load leaves the same file as one that ran through.
 */
export class BadRows {
  /** The first of them: enough to see what is wrong. */
  readonly first: BadRow[] = [];
  #count = 0;
  #file: WriteStream | undefined;

  /**
   * @param archive the file that the rows are of
   * @param path where they are written; nowhere where it is undefined
   * @param most more than these end the load
   */
  constructor(
    private readonly archive: string,
    private readonly path: string | undefined,
    private readonly most: number,
  ) {}

  get count(): number {
    return this.#count;
  }

  /** @throws InputRefused where there are too many */
  add(bad: BadRow): void {
    this.#count++;
    if (this.first.length < FIRST) this.first.push(bad);
    if (this.path !== undefined) {
      this.#file ??= this.#opened(this.path);
      this.#file.write(`${[bad.line, bad.row, bad.field, bad.value, bad.reason].map(cell).join(',')}\n`);
    }
    if (this.#count > this.most) {
      throw new InputRefused(
        `${this.archive}, ${placeOf(bad)}`,
        `${problemOf(bad)} ${this.#count === 1 ? 'No bad row is allowed' : `This is the ${this.#count}th bad row, and ${this.most} are allowed`} (--max-bad-rows).`,
      );
    }
  }

  async close(): Promise<void> {
    if (!this.#file) return;
    this.#file.end();
    await finished(this.#file);
  }

  #opened(path: string): WriteStream {
    const file = createWriteStream(path);
    file.on('error', () => undefined);
    file.write('line,row,field,value,reason\n');
    return file;
  }
}

/** The line and the field of a row that cannot be used. */
export const placeOf = ({ line, field }: BadRow): string =>
  field === '' ? `line ${line}` : `line ${line}, field ${JSON.stringify(field)}`;

/** The value that stands there, and what is wrong with it. */
export const problemOf = ({ value, reason }: BadRow): string => `${JSON.stringify(value)} ${reason}.`;

function cell(value: string | number): string {
  const text = FORMULA.test(String(value)) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
