import type { Database, Transaction } from '../../../cypher/database.ts';
import { AlreadyThere } from '../../../cypher/database-errors.ts';
import { InputRefused } from '../digest/reading/refused.ts';
import type { Batch, Partition } from './batches.ts';
import { channelColumns, postColumns, reachColumns, shareColumns } from './columns.ts';
import { type Found, findPosts, type Sorted, sortPosts } from './what-is-new.ts';

/** What rows are written under: the load that brings them in, and who may see them. */
type Source = Pick<Loading, 'run' | 'marking'>;

/** A load under way: which run, and the token by which it knows that no other process has taken it over. */
export interface Loading {
  run: string;
  token: string;
  file: string;
  marking: number;
  partition: Partition;
}

/** Times that a batch is looked at anew because another load has created some of its posts meanwhile. */
const MOST_TRIES = 10;

/**
 * Writes a batch's channels, posts and follower counts, and says so, in one transaction.
 * @param look whether to look first which posts are there: otherwise all are taken for new, and looked for only once Neo4j
 *   has refused one
 * @returns which posts were new, and which rows contradict what is there
 * @throws InputRefused where another process has taken the load over
 */
export async function writePosts(database: Database, loading: Loading, batch: Batch, look: boolean): Promise<Sorted> {
  const { run, token } = loading;
  for (let attempt = 1; ; attempt++) {
    const found: Found = look || attempt > 1 ? await findPosts(database, batch.posts) : new Map();
    const sorted = sortPosts(run, batch.posts, found);
    try {
      await database.transaction(async (tx) => {
        await addPosts(tx, loading, sorted);
        await checkpoint(tx, 'checkpointPosts', loading, token, batch.number);
      });
      return sorted;
    } catch (error) {
      if (!(error instanceof AlreadyThere) || attempt === MOST_TRIES) throw error;
    }
  }
}

/** Joins a batch's posts to what they share, and says so, in one transaction. Its posts must be there. */
export async function writeShares(
  database: Database,
  loading: Loading,
  number: number,
  sorted: Pick<Sorted, 'fresh' | 'known'>,
): Promise<void> {
  await database.transaction(async (tx) => {
    await addShares(tx, loading, sorted);
    await checkpoint(tx, 'checkpointShares', loading, loading.token, number);
  });
}

/** Adds channels, posts and follower counts of rows that have been sorted. */
export async function addPosts(tx: Transaction, { run, marking }: Source, { fresh, known }: Sorted): Promise<void> {
  const used = [...fresh, ...known];
  await tx.run('ingestPostChannels', { run, marking, ...channelColumns(used) });
  await tx.run('createPosts', { run, marking, ...postColumns(fresh) });
  if (known.length > 0) {
    const { ids, texts, langs, urls, rows } = postColumns(known);
    await tx.run('lowerPosts', { run, marking, ids, texts, langs, urls, rows });
  }
  const reach = reachColumns(used, marking);
  if (reach.ids.length > 0) await tx.run('ingestPostReach', { run, marking, ...reach });
}

/** Joins posts that are there to what they share. */
export async function addShares(
  tx: Transaction,
  { run, marking }: Source,
  { fresh, known }: Pick<Sorted, 'fresh' | 'known'>,
): Promise<void> {
  await tx.run('createShares', { run, marking, ...shareColumns(fresh) });
  if (known.length === 0) return;
  await tx.run('mergeShares', { run, marking, ...shareColumns(known) });
  await tx.run('lowerShares', { marking, ids: known.map(({ id }) => id) });
}

async function checkpoint(
  tx: Transaction,
  statement: 'checkpointPosts' | 'checkpointShares',
  { run, file }: Loading,
  token: string,
  batch: number,
): Promise<void> {
  const [said] = await tx.run(statement, { id: run, token, batch });
  if (!said) throw new InputRefused(file, 'is being loaded by another process, which has taken this load over.');
}
