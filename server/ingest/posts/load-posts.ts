import type { Database } from '../../../cypher/database.ts';
import type { BadRows } from './bad-rows.ts';
import { ahead, batches } from './batches.ts';
import type { Mapping } from './mapping.ts';
import { openArchive } from './read-archive.ts';
import { findPosts, type Sorted, sortPosts } from './what-is-new.ts';
import { type Loading, writePosts, writeShares } from './write-batch.ts';

/** How far a load is, in batches: posts first, what they share behind them. */
export interface Reached {
  posts: number;
  shares: number;
}

/** What a load did. */
export interface Loaded {
  /** Posts that were created. */
  created: number;
  /** Rows whose post was there already. */
  known: number;
  bad: number;
}

/** Called after each batch: the last row that is there, of those that were to be loaded. */
export type Progress = (row: number) => void;

/**
 * Loads an archive from where it was left. Two transactions go side by side: one creates the posts of a batch, the
 * other joins those of the batch before to what they share. They touch different nodes, so neither waits for the other,
 * and each moves its own mark on the run.
 */
export async function loadPosts(
  database: Database,
  loading: Loading,
  mapping: Mapping,
  reached: Reached,
  bad: BadRows,
  progress: Progress,
  signal?: AbortSignal,
): Promise<Loaded> {
  const archive = await openArchive(loading.file, mapping);
  const loaded: Loaded = { created: 0, known: 0, bad: 0 };
  let sharing: Promise<void> = Promise.resolve();
  let overlapping = false;
  try {
    for await (const batch of ahead(batches(archive.rows, loading.partition))) {
      signal?.throwIfAborted();
      for (const row of batch.bad) bad.add(row);
      const written = batch.number < reached.posts;
      const sorted: Sorted = written
        ? sortPosts(loading.run, batch.posts, await findPosts(database, batch.posts))
        : await writePosts(database, loading, batch, overlapping);
      // archives overlap in stretches
      overlapping = sorted.met;
      for (const row of sorted.conflicting) bad.add(row);
      loaded.created += written ? 0 : sorted.fresh.length;
      loaded.known += sorted.known.length;
      await sharing;
      if (batch.number < reached.shares) continue;
      sharing = writeShares(database, loading, batch.number, sorted).then(() => progress(batch.lastRow));
      // it is awaited one batch later: until then nobody else may call a failure unhandled
      sharing.catch(() => undefined);
    }
    await sharing;
  } finally {
    await sharing.catch(() => undefined);
    await archive.rows.return(undefined);
  }
  loaded.bad = bad.count;
  return loaded;
}
