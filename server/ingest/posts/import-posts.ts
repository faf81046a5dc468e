import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { Database } from '../../../cypher/database.ts';
import { InputRefused } from '../digest/reading/refused.ts';
import { BadRows } from './bad-rows.ts';
import { PARTITION } from './batches.ts';
import { type Checked, checkArchive } from './check-archive.ts';
import { type Loaded, loadPosts } from './load-posts.ts';
import type { Format, Mapping } from './mapping.ts';
import { runId } from './run-id.ts';

export interface ImportOptions {
  format: Format;
  mapping: Mapping;
  /** 0 CLEAR to 4 RED, of everything that the archive brings in. */
  marking: number;
  /** More rows that cannot be used than these, and nothing is loaded. */
  maxBadRows: number;
  /** Where rows that cannot be used are written, with their line and the reason. */
  badRowsFile: string;
  /** Where a load stands; called often. */
  progress?: (step: 'checking' | 'loading', done: number, of: number) => void;
  signal?: AbortSignal;
  /** Rows that are written in one transaction; a load must be resumed with the same number. */
  batchRows?: number;
}

/** What became of an archive. */
export type Imported = Checked & Loaded & { run: string; already: boolean };

/** Withdrawn and restricted runs count too. */
const EVERYTHING = 5;

/**
 * Loads an archive of posts: checks all of it, then writes it in batches, each in a transaction that also says how far
 * the load is. A load that was cut off goes on from there; a file that is there already changes nothing.
 *
 * Loads of different files may run at once: whatever one creates, the other finds. A second load of the same file takes
 * it over, and the first one stops.
 * @throws InputRefused before anything is written where the file cannot be used
 */
export async function importPosts(database: Database, file: string, options: ImportOptions): Promise<Imported> {
  const { format, mapping, marking, maxBadRows, badRowsFile, progress, signal } = options;
  const partition = { ...PARTITION, rows: options.batchRows ?? PARTITION.rows };
  const checking = (read: number, of: number) => progress?.('checking', read, of);
  const { sha256, size, rows, badRows } = await checkArchive(file, mapping, maxBadRows, checking, signal);
  signal?.throwIfAborted();
  const checked = { sha256, size, rows, badRows };
  const id = runId(sha256, JSON.stringify(mapping), marking, JSON.stringify(partition));
  const [there] = await database.read('postRun', { id, clearance: EVERYTHING });
  if (there?.finishedAt) return { ...checked, run: id, already: true, created: 0, known: 0, bad: badRows };
  const token = randomUUID();
  const reached = { posts: Number(there?.posts ?? 0), shares: Number(there?.shares ?? 0) };
  const described = { file: basename(file), fileSha: sha256, size, format, mapping: JSON.stringify(mapping) };
  await database.write('beginPostRun', { id, token, ...described, rows, badRows, marking });
  const bad = new BadRows(file, badRowsFile, maxBadRows);
  try {
    const loading = { run: id, token, file, marking, partition };
    const loaded = await loadPosts(
      database,
      loading,
      mapping,
      reached,
      bad,
      (row) => progress?.('loading', row, rows),
      signal,
    );
    const [finished] = await database.write('finishPostRun', { id, token });
    if (!finished) throw new InputRefused(file, 'is being loaded by another process, which has taken this load over.');
    await database.write('awaitPostTexts', {});
    return { ...checked, ...loaded, run: id, already: false };
  } finally {
    await bad.close();
  }
}
