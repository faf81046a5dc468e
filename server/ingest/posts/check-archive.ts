import { InputRefused } from '../digest/reading/refused.ts';
import type { BadRow } from './archive-post.ts';
import { BadRows, placeOf, problemOf } from './bad-rows.ts';
import type { Mapping } from './mapping.ts';
import { openArchive } from './read-archive.ts';

/** What a file holds. */
export interface Checked {
  sha256: string;
  /** Bytes on the disk. */
  size: number;
  /** Rows without the heading. */
  rows: number;
  /** Rows that cannot be used. */
  badRows: number;
}

/** What a file was found to hold before anything is written. */
export interface Found extends Checked {
  /** The first few rows that cannot be used. */
  firstBad: readonly BadRow[];
}

/** Rows between two reports of how far the reading is. */
const REPORT_EVERY = 10_000;

/**
 * Reads an archive from beginning to end and writes nothing: what breaks off, never closes a quotation mark or has too
 * many bad rows is refused before a load begins, and the load knows how long it will take.
 * @throws InputRefused
 */
export async function checkArchive(
  file: string,
  mapping: Mapping,
  maxBadRows: number,
  progress: (read: number, size: number) => void,
  signal?: AbortSignal,
): Promise<Found> {
  const { source, rows } = await openArchive(file, mapping);
  const bad = new BadRows(file, undefined, maxBadRows);
  let count = 0;
  for await (const row of rows) {
    count++;
    if ('bad' in row) bad.add(row.bad);
    if (count % REPORT_EVERY !== 0) continue;
    signal?.throwIfAborted();
    progress(source.bytesRead(), source.size);
  }
  refuseUseless(file, count, bad);
  return { sha256: source.sha256(), size: source.size, rows: count, badRows: bad.count, firstBad: bad.first };
}

/** @throws InputRefused where a file that has been read to its end has nothing that can be used */
export function refuseUseless(file: string, rows: number, bad: BadRows): void {
  if (rows === 0) throw new InputRefused(file, 'has a heading and no rows.');
  const [first] = bad.first;
  if (!first || bad.count < rows) return;
  throw new InputRefused(
    `${file}, ${placeOf(first)}`,
    `${problemOf(first)} ${rows === 1 ? 'It is the only row' : `None of the ${rows} rows can be used`}.`,
  );
}
