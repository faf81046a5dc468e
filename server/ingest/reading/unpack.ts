import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Decompress } from 'fzstd';
import { InputRefused } from '../digest/reading/refused.ts';
import type { Packing } from './packing.ts';

const MEBIBYTE = 1024 * 1024;

/** Text packs to a tenth, sometimes to a fiftieth. Whatever gives more than this is made to fill a disk. */
const HIGHEST_RATIO = 200;
/** Below this, a high ratio means nothing. */
const RATIO_COUNTS_FROM = 16 * MEBIBYTE;
/** How much of a zstd file is handed over at once: a byte of it may unpack to many thousand. */
const ZSTD_STEP = 512;

/** Unpacks as it is read, a stretch at a time, to no more than `unpackedBytes`. */
export async function* unpack(
  place: string,
  packing: Packing,
  packed: AsyncIterable<Uint8Array>,
  packedBytes: () => number,
  unpackedBytes: number,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of opened(place, packing, packed)) {
    size += chunk.length;
    if (size > unpackedBytes) throw new InputRefused(place, `has more than ${unpackedBytes} bytes once unpacked.`);
    if (packing !== 'plain' && size > RATIO_COUNTS_FROM && size > packedBytes() * HIGHEST_RATIO) {
      throw new InputRefused(
        place,
        `unpacks from ${packedBytes()} to more than ${size} bytes, over ${HIGHEST_RATIO} times: no text packs so well.`,
      );
    }
    yield chunk;
  }
  if (size === 0) throw new InputRefused(place, 'is empty (0 bytes once unpacked).');
}

function opened(place: string, packing: Packing, packed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  if (packing === 'gzip') return gunzipped(place, packed);
  return packing === 'zstd' ? unzstd(place, packed) : packed;
}

async function* gunzipped(place: string, packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const source = Readable.from(packed, { objectMode: true });
  source.on('error', (error) => gunzip.destroy(error));
  try {
    yield* source.pipe(gunzip) as AsyncIterable<Buffer>;
  } catch (error) {
    if (error instanceof InputRefused) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new InputRefused(place, code === 'Z_BUF_ERROR' ? 'is gzip that breaks off.' : `is broken gzip (${code}).`);
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

async function* unzstd(place: string, packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  // a block goes on being used by the decoder as its window, so what is given away is a copy
  const decoder = new Decompress((block) => void ready.push(block.slice()));
  try {
    for await (const chunk of packed) {
      for (let at = 0; at < chunk.length; at += ZSTD_STEP) {
        decoder.push(chunk.subarray(at, at + ZSTD_STEP));
        yield* ready.splice(0);
      }
    }
    decoder.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  } catch (error) {
    if (error instanceof InputRefused) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new InputRefused(
      place,
      message === 'unexpected EOF' ? 'is zstd that breaks off.' : `is broken zstd (${message}).`,
    );
  }
}
