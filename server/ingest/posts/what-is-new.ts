import type { Database } from '../../../cypher/database.ts';
import { NO_PAGE } from '../../../cypher/page.ts';
import { nameKey } from '../names.ts';
import type { ArchivePost, BadRow } from './archive-post.ts';

/** The posts of a batch, by whether they must be created. */
export interface Sorted {
  fresh: ArchivePost[];
  /** There already, from another load or further up in this one, with the same words. */
  known: ArchivePost[];
  /** Have the id of a post with other words, or of another channel: one of the two is wrong. */
  conflicting: BadRow[];
}

/** Sees what withdrawn and restricted statements there are: a load must not write beside them. */
const EVERYTHING = 5;

interface Found {
  text: string;
  carried: { channel: string; run: string | null; row: number | null } | null;
}

/**
 * Sorts a batch by what the graph holds. A post that this very load has created counts as fresh, so that a part of the
 * load that was cut off is done as if for the first time.
 */
export async function whatIsNew(database: Database, run: string, posts: readonly ArchivePost[]): Promise<Sorted> {
  const found = new Map<string, Found>();
  const ids = posts.map(({ id }) => id);
  for (const row of await database.read('postsAmong', { page: { ...NO_PAGE, ids }, clearance: EVERYTHING })) {
    found.set(String(row.id), { text: String(row.text), carried: row.carried as Found['carried'] });
  }
  const sorted: Sorted = { fresh: [], known: [], conflicting: [] };
  for (const post of posts) {
    const there = found.get(post.id);
    const own = there?.carried?.run === run && there.carried.row === post.row;
    if (!there || own) {
      sorted.fresh.push(post);
      found.set(post.id, { text: post.text, carried: { channel: post.channel, run, row: null } });
    } else if (nameKey(there.text) !== nameKey(post.text)) sorted.conflicting.push(conflict(post, 'with other words'));
    else if (there.carried?.channel !== post.channel) sorted.conflicting.push(conflict(post, 'on another channel'));
    else sorted.known.push(post);
  }
  return sorted;
}

function conflict({ row, line, postId }: ArchivePost, how: string): BadRow {
  return { row, line, field: '', value: postId, reason: `is the id of a post that is there already ${how}` };
}
