import type { ArchivePost, ArchiveRow, BadRow } from './archive-post.ts';

/** Posts that are written in one transaction. */
export interface Batch {
  /** From 0. The same file gives the same batches each time: a resumed load counts on it. */
  number: number;
  posts: ArchivePost[];
  /** The last row that has been read. */
  lastRow: number;
}

/** How rows become batches; part of a load's identity, so that a load is resumed with the same one. */
export interface Partition {
  rows: number;
  characters: number;
}

export const PARTITION: Partition = { rows: 5_000, characters: 8_000_000 };

/** Groups rows into batches; what cannot be used goes to `reject`. */
export async function* batches(
  rows: AsyncIterable<ArchiveRow>,
  reject: (bad: BadRow) => void,
  { rows: most, characters }: Partition,
): AsyncGenerator<Batch> {
  let number = 0;
  let posts: ArchivePost[] = [];
  let size = 0;
  let lastRow = 0;
  for await (const row of rows) {
    if ('bad' in row) {
      lastRow = row.bad.row;
      reject(row.bad);
      continue;
    }
    lastRow = row.post.row;
    posts.push(row.post);
    size += row.post.text.length;
    if (posts.length < most && size < characters) continue;
    yield { number: number++, posts, lastRow };
    posts = [];
    size = 0;
  }
  if (posts.length > 0) yield { number, posts, lastRow };
}
