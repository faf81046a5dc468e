import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { importStore } from '../../../../cypher/local/import-store.ts';
import { beginStore, type UnfinishedStore } from '../../../../cypher/local/unfinished-store.ts';
import { PARTITION } from '../batches.ts';
import type { Imported } from '../import-posts.ts';
import { ArchiveTables } from './archive-tables.ts';
import { complete } from './complete.ts';
import type { OfflineOptions } from './offline-options.ts';
import { TableFiles } from './table-files.ts';
import { TabledArchive } from './tabled-archive.ts';

/**
 * Makes the graph of a data folder that has none out of archives of posts: they are written as tables, which neo4j-admin
 * makes a store of; then Neo4j fills the indexes, and what a new graph starts with is added. The graph is the one that
 * loads into a running graph would have made. It appears whole: until then the data folder has none, whatever happens.
 * @param folder the data folder
 * @throws InputRefused where an archive cannot be used; CannotStart where the folder has a graph or cannot be used
 */
export async function importOffline(
  folder: string,
  files: readonly string[],
  options: OfflineOptions,
): Promise<(Imported & { file: string })[]> {
  const unfinished = await beginStore(folder);
  const archives: TabledArchive[] = [];
  try {
    await makeStore(unfinished, files, archives, options);
    const completed = await complete(unfinished.folder, archives, options);
    for (const { bad, badRowsFile, file } of archives) {
      await bad.close();
      if (existsSync(badRowsFile)) copyFileSync(badRowsFile, options.badRowsFile(file));
    }
    unfinished.keep();
    return completed;
  } finally {
    await unfinished.close();
  }
}

async function makeStore(
  { folder }: UnfinishedStore,
  files: readonly string[],
  archives: TabledArchive[],
  { beginning, progress, signal, batchRows, ...reading }: OfflineOptions,
): Promise<void> {
  const csv = join(folder, 'tables');
  mkdirSync(csv);
  const tableFiles = new TableFiles(csv);
  try {
    const tables = new ArchiveTables(tableFiles, reading.marking, beginning.channels);
    const partition = { ...PARTITION, rows: batchRows ?? PARTITION.rows };
    for (const file of files) {
      const archive = new TabledArchive(file, join(folder, String(archives.length)), { ...reading, partition, signal });
      const run = await archive.identify();
      // the same file twice is one load
      if (archives.some((other) => other.run === run)) continue;
      archives.push(archive);
      await archive.readInto(tables, (rows, read, size) => progress('reading', read, size, file, rows));
    }
    const paths = await tables.close();
    await importStore(folder, paths, (done, of) => progress('storing', done, of), signal);
  } finally {
    tableFiles.abandon();
  }
  rmSync(csv, { recursive: true });
}
