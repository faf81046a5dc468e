import { connect, type Database } from '../../../../cypher/database.ts';
import { startLocalNeo4j } from '../../../../cypher/local/local-neo4j.ts';
import { migrate } from '../../../../cypher/migrations.ts';
import { PARTITION } from '../batches.ts';
import { channelColumns } from '../columns.ts';
import type { Imported } from '../import-posts.ts';
import { findPosts, type Sorted, sortPosts } from '../what-is-new.ts';
import { addPosts, addShares } from '../write-batch.ts';
import type { OfflineOptions } from './offline-options.ts';
import type { TabledArchive } from './tabled-archive.ts';

/** Starts Neo4j on a store that was made of tables, and adds all that needs a running graph. */
export async function complete(
  folder: string,
  archives: readonly TabledArchive[],
  options: OfflineOptions,
): Promise<(Imported & { file: string })[]> {
  const { say, signal } = options;
  const neo4j = await startLocalNeo4j(folder, say, { abort: signal });
  try {
    const database = await connect(neo4j);
    try {
      return await unlessAborted(fill(database, archives, options), signal);
    } finally {
      await database.close();
    }
  } finally {
    await neo4j.stop();
  }
}

/** Ends the waiting, not the work: the Neo4j that does it is stopped next. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  work.catch(() => undefined);
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  aborted.catch(() => undefined);
  signal.throwIfAborted();
  return Promise.race([work, aborted]);
}

async function fill(
  database: Database,
  archives: readonly TabledArchive[],
  { beginning, marking, progress }: OfflineOptions,
): Promise<(Imported & { file: string })[]> {
  const begun = performance.now();
  const ticking = setInterval(() => progress('indexing', (performance.now() - begun) / 1000, 0), 1_000);
  await migrate(database, () => undefined).finally(() => clearInterval(ticking));
  await beginning.write(database);
  const imported: (Imported & { file: string })[] = [];
  for (const archive of archives) {
    const { file, run, token, checked, created, bad, describing } = archive;
    if (describing.length > 0)
      await database.write('ingestPostChannels', { run, marking, ...channelColumns(describing) });
    const known = await addRepeated(database, archive, marking, (rows) =>
      progress('repeating', rows, archive.repeated.count, file),
    );
    await database.write('finishPostRun', { id: run, token });
    imported.push({ ...checked, file, run, already: false, created, known, bad: bad.count });
  }
  await database.write('awaitPostTexts', {});
  return imported;
}

/** Rows whose post is there are held against it, and joined to what else they say it shares. */
async function addRepeated(
  database: Database,
  { run, bad, repeated }: TabledArchive,
  marking: number,
  progress: (rows: number) => void,
): Promise<number> {
  let [rows, known] = [0, 0];
  for await (const posts of repeated.batches(PARTITION.rows)) {
    const sorted = await database.transaction(async (tx): Promise<Sorted> => {
      const found = sortPosts(run, posts, await findPosts(tx, posts));
      await addPosts(tx, { run, marking }, found);
      await addShares(tx, { run, marking }, found);
      return found;
    });
    for (const row of sorted.conflicting) bad.add(row);
    known += sorted.known.length;
    rows += posts.length;
    progress(rows);
  }
  return known;
}
