import { InputRefused } from '../digest/reading/refused.ts';
import type { Source } from './open-source.ts';
import { utf8 } from './utf8.ts';

export interface Line {
  /** From 1. */
  number: number;
  text: string;
}

const NEWLINE = 0x0a;

/** The lines of a source without their ends, empty ones too. @throws InputRefused where a line is longer than allowed */
export async function* lines(source: Source, longestBytes: number): AsyncGenerator<Line> {
  let number = 1;
  let open: Buffer[] = [];
  let size = 0;
  const grown = (bytes: number) => {
    size += bytes;
    if (size > longestBytes) {
      throw new InputRefused(`${source.place}, line ${number}`, `is longer than ${longestBytes} bytes.`);
    }
  };
  for await (const chunk of utf8(source)) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      grown(end - from);
      yield { number, text: textOf([...open, chunk.subarray(from, end)]) };
      from = end + 1;
      number++;
      open = [];
      size = 0;
    }
    grown(chunk.length - from);
    if (from < chunk.length) open.push(chunk.subarray(from));
  }
  if (open.length > 0) yield { number, text: textOf(open) };
}

function textOf(pieces: Buffer[]): string {
  const text = (pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces)).toString('utf8');
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}
