import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { InputRefused } from '../digest/reading/refused.ts';
import { type Packing, packingOf } from './packing.ts';
import { unpack } from './unpack.ts';

/** How much of a file is read before it is taken for something that wants to fill the memory or the disk. */
export interface SourceBounds {
  /** Bytes of the unpacked content; Infinity where only a stretch of it is ever held. */
  unpackedBytes: number;
  /** Whether what is clearly windows-1251 is read so, and noticed; otherwise it is refused. */
  windows1251?: boolean;
}

/** A file that is read from its beginning to its end, unpacked, never held whole. */
export interface Source {
  /** What it is called in messages. */
  place: string;
  packing: Packing;
  /** Bytes of the file as it lies on the disk. */
  size: number;
  /** Bytes of the file that have been read so far: for telling how far a reading is. */
  bytesRead(): number;
  windows1251: boolean;
  /** What somebody should know of how it was read, one sentence each; whole only once everything has been read. */
  notices: string[];
  /** SHA-256 of the file as it lies on the disk; whole only once everything has been read. */
  sha256(): string;
  /** The unpacked bytes. Throws InputRefused where the file breaks off, is broken, or unpacks without end. */
  bytes: AsyncIterable<Uint8Array>;
}

/**
 * Opens a file that is plain, gzip or zstd, whatever it is called.
 * @throws InputRefused where there is none, or it is empty
 */
export async function openSource(file: string, bounds: SourceBounds): Promise<Source> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    const problem = error.code === 'ENOENT' ? 'there is no such file.' : `cannot be read (${error.code}).`;
    throw new InputRefused(file, problem);
  });
  if (!found.isFile()) throw new InputRefused(file, 'is no file.');
  if (found.size === 0) throw new InputRefused(file, 'is empty (0 bytes).');
  const hash = createHash('sha256');
  let read = 0;
  async function* packed(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
        read += chunk.length;
        hash.update(chunk);
        yield chunk;
      }
    } catch (error) {
      throw new InputRefused(file, `cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
    }
  }
  const packing = await packingOf(file);
  return {
    place: file,
    packing,
    size: found.size,
    windows1251: bounds.windows1251 ?? false,
    notices: [],
    bytesRead: () => read,
    sha256: () => hash.copy().digest('hex'),
    bytes: unpack(file, packing, packed(), () => read, bounds.unpackedBytes),
  };
}
