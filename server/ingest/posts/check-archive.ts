import { InputRefused } from '../digest/reading/refused.ts';
import { BadRows } from './bad-rows.ts';
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
): Promise<Checked> {
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
  refuseUseless(file, count, bad.count);
  return { sha256: source.sha256(), size: source.size, rows: count, badRows: bad.count };
}

/** @throws InputRefused where a file that has been read to its end has nothing that can be used */
export function refuseUseless(file: string, rows: number, badRows: number): void {
  if (rows === 0) throw new InputRefused(file, 'has a heading and no rows.');
  if (badRows === rows) throw new InputRefused(file, `has ${rows} rows, and none of them can be used.`);
}
