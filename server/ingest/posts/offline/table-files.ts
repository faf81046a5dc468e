import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import Papa from 'papaparse';
import type { StoreTables } from '../../../../cypher/local/import-store.ts';

/** The columns of each table, as neo4j-admin wants them named: nodes have numbers, which relationships name. */
const HEADINGS = {
  channels: ':ID,id,platform,platformId,displayName,handle,handleKey,searchKey,run,marking:long',
  posts: ':ID,id,platform,platformPostId,text,lang,publishedAt:datetime,url,isRepost:boolean,marking:long',
  objects: ':ID,kind,key,domain,marking:long',
  counts: ':ID,id,count:long,at:long,asOf:date,precision,marking:long',
  runs: ':ID,id,kind,startedAt:datetime,file,fileSha256,size:long,format,mapping,rows:long,badRows:long,posts:long,shares:long,token,marking:long',
  carried: ':START_ID,:END_ID,at:datetime,role,followersAt:long,run,row:long,marking:long',
  shares: ':START_ID,:END_ID,run,row:long,marking:long',
  hadReach: ':START_ID,:END_ID,run,marking:long',
} as const;

const LABELS = {
  channels: 'Channel',
  posts: 'Statement:Post',
  objects: 'SharedObject',
  counts: 'ReachObservation',
  runs: 'ImportRun',
} as const;

const TYPES = { carried: 'CARRIED', shares: 'SHARES', hadReach: 'HAD_REACH' } as const;

export type Table = keyof typeof HEADINGS;

/** Undefined is no property at all; an empty text is one. */
export type Cell = string | number | boolean | undefined;

const tables = Object.keys(HEADINGS) as Table[];

/** The CSV files that a store is made of. Rows are kept until they are flushed. */
export class TableFiles {
  readonly #rows = Object.fromEntries(tables.map((table) => [table, []])) as unknown as Record<Table, Cell[][]>;
  readonly #files: Record<Table, WriteStream>;
  #failed: Error | undefined;

  /** @param folder where they are written */
  constructor(private readonly folder: string) {
    this.#files = Object.fromEntries(tables.map((table) => [table, this.#opened(table)])) as Record<Table, WriteStream>;
  }

  add(table: Table, ...cells: Cell[]): void {
    this.#rows[table].push(cells);
  }

  /** Writes what has been added; waits where the disk is slower. */
  async flush(): Promise<void> {
    for (const table of tables) {
      const rows = this.#rows[table].splice(0);
      if (rows.length === 0) continue;
      const text = Papa.unparse(rows, { quotes: true, newline: '\n' });
      if (this.#failed) throw this.#failed;
      if (!this.#files[table].write(`${text}\n`)) await once(this.#files[table], 'drain');
    }
  }

  /** Writes the rest. */
  async close(): Promise<StoreTables> {
    await this.flush();
    for (const table of tables) this.#files[table].end();
    for (const table of tables) await finished(this.#files[table]);
    const named = <T extends Partial<Record<Table, string>>>(names: T) =>
      Object.entries(names).map(([table, name]) => [name as string, this.#path(table as Table)] as const);
    return { nodes: named(LABELS), relationships: named(TYPES) };
  }

  /** Lets go of the files, whole or not. */
  abandon(): void {
    for (const table of tables) this.#files[table].destroy();
  }

  #path(table: Table): string {
    return join(this.folder, `${table}.csv`);
  }

  #opened(table: Table): WriteStream {
    const file = createWriteStream(this.#path(table));
    // whoever writes next is told
    file.on('error', (error) => {
      this.#failed = error;
    });
    file.write(`${HEADINGS[table]}\n`);
    return file;
  }
}
