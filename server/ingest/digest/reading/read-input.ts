import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { bounds } from './bounds.ts';
import { InputRefused } from './refused.ts';

/** The bytes of a file, or of standard input for "-"; no more of them are held than a digest may have. */
export async function readInput(file: string, standardInput: Readable): Promise<Uint8Array> {
  if (file === '-') return collect('standard input', standardInput);
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new InputRefused(
      file,
      error.code === 'ENOENT' ? 'there is no such file.' : `cannot be read (${error.code}).`,
    );
  });
  if (!found.isFile()) throw new InputRefused(file, 'is no file.');
  if (found.size > bounds.inputBytes) throw tooLarge(file, `${found.size}`);
  return collect(file, createReadStream(file));
}

async function collect(place: string, stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > bounds.inputBytes) throw tooLarge(place, `more than ${bounds.inputBytes}`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof InputRefused) throw error;
    throw new InputRefused(place, `cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
  return Buffer.concat(chunks);
}

function tooLarge(place: string, size: string): InputRefused {
  return new InputRefused(place, `has ${size} bytes; a digest may have ${bounds.inputBytes}.`);
}
