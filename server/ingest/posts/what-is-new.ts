import type { Database, Transaction } from '../../../cypher/database.ts';
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
  /** Whether the graph held any of them before. */
  met: boolean;
}

/** Sees what withdrawn and restricted statements there are: a load must not write beside them. */
const EVERYTHING = 5;

/** A post that is there: its words, and who carried it and brought it in. */
interface PostThere {
  text: string;
  carried: { channel: string; run: string | null; row: number | null } | null;
}

/** What is there of a batch's posts, by id. */
export type Found = Map<string, PostThere>;

/** Looks up which posts of a batch the graph holds. */
export async function findPosts(graph: Database | Transaction, posts: readonly ArchivePost[]): Promise<Found> {
  const found: Found = new Map();
  const ids = posts.map(({ id }) => id);
  for (const row of await graph.read('postsAmong', { page: { ...NO_PAGE, ids }, clearance: EVERYTHING })) {
    found.set(String(row.id), row as unknown as PostThere);
  }
  return found;
}

/**
 * Sorts a batch by what the graph holds. A post that this very load has created counts as fresh, so that a part of the
 * load that was cut off is done as if for the first time.
 */
export function sortPosts(run: string, posts: readonly ArchivePost[], there: Found): Sorted {
  const found: Found = new Map(there);
  const sorted: Sorted = { fresh: [], known: [], conflicting: [], met: there.size > 0 };
  for (const post of posts) {
    const other = found.get(post.id);
    const own = other?.carried?.run === run && other.carried.row === post.row;
    if (!other || own) {
      sorted.fresh.push(post);
      found.set(post.id, { text: post.text, carried: { channel: post.channel, run, row: null } });
    } else if (nameKey(other.text) !== nameKey(post.text)) sorted.conflicting.push(conflict(post, 'with other words'));
    else if (other.carried?.channel !== post.channel) sorted.conflicting.push(conflict(post, 'on another channel'));
    else sorted.known.push(post);
  }
  return sorted;
}

function conflict({ row, line, postId }: ArchivePost, how: string): BadRow {
  return { row, line, field: '', value: postId, reason: `is the id of a post that is there already ${how}` };
}
