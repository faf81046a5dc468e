import type { ArchivePost, ArchiveRow, BadRow } from './archive-post.ts';

/** Posts that are written in one transaction. */
export interface Batch {
  /** From 0. The same file gives the same batches each time: a resumed load counts on it. */
  number: number;
  posts: ArchivePost[];
  /** Rows among them that cannot be used. */
  bad: BadRow[];
  /** The last row that has been read. */
  lastRow: number;
}

/** How rows become batches; part of a load's identity, so that a load is resumed with the same one. */
export interface Partition {
  rows: number;
  characters: number;
}

export const PARTITION: Partition = { rows: 2_500, characters: 4_000_000 };

/** Groups rows into batches. */
export async function* batches(
  rows: AsyncIterable<ArchiveRow>,
  { rows: most, characters }: Partition,
): AsyncGenerator<Batch> {
  let batch: Batch = { number: 0, posts: [], bad: [], lastRow: 0 };
  let size = 0;
  for await (const row of rows) {
    batch.lastRow++;
    if ('bad' in row) batch.bad.push(row.bad);
    else {
      const post = row.post();
      batch.posts.push(post);
      size += post.text.length;
    }
    if (batch.posts.length + batch.bad.length < most && size < characters) continue;
    yield batch;
    batch = { number: batch.number + 1, posts: [], bad: [], lastRow: batch.lastRow };
    size = 0;
  }
  if (batch.posts.length + batch.bad.length > 0) yield batch;
}

/** Reads the next batch while one is being written. */
export async function* ahead<T>(batches: AsyncGenerator<T>): AsyncGenerator<T> {
  const read = () => {
    const next = batches.next();
    // it is awaited after the batch before: until then nobody else may call a failure unhandled
    next.catch(() => undefined);
    return next;
  };
  try {
    let next = read();
    for (let { done, value } = await next; !done; { done, value } = await next) {
      next = read();
      yield value;
    }
  } finally {
    await batches.return(undefined);
  }
}
