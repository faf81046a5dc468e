import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { InputRefused } from '../../digest/reading/refused.ts';
import type { ArchivePost } from '../archive-post.ts';
import { BadRows } from '../bad-rows.ts';
import { batches, type Partition } from '../batches.ts';
import { type Checked, refuseUseless } from '../check-archive.ts';
import type { Mapping } from '../mapping.ts';
import { openArchive } from '../read-archive.ts';
import { runId } from '../run-id.ts';
import type { ArchiveTables } from './archive-tables.ts';
import { RepeatedRows } from './repeated-rows.ts';

/** Posts, channels, shared objects and days of follower counts of one import: a number of each is kept in memory. */
const MOST_THINGS = 8_000_000;

/** How an archive is read. */
export interface Reading {
  format: string;
  mapping: Mapping;
  /** 0 CLEAR to 4 RED. */
  marking: number;
  maxBadRows: number;
  partition: Partition;
  signal?: AbortSignal;
}

/** Told after each batch: rows so far, bytes of the file so far, and all its bytes. */
export type ReadingProgress = (rows: number, read: number, size: number) => void;

/** An archive on its way into the tables, and what of it must wait until the store is there. */
export class TabledArchive {
  /** Known to the graph by its run; the token is taken off when all of it is there. */
  readonly token = randomUUID();
  readonly checked: Checked = { sha256: '', size: 0, rows: 0, badRows: 0 };
  run = '';
  created = 0;
  readonly bad: BadRows;
  readonly badRowsFile: string;
  readonly repeated: RepeatedRows;
  /** Posts that describe a channel which the graph has anyhow. */
  readonly describing: ArchivePost[] = [];

  /** @param place the beginning of the names of its own files */
  constructor(
    readonly file: string,
    place: string,
    private readonly reading: Reading,
  ) {
    this.badRowsFile = `${place}.bad-rows.csv`;
    this.bad = new BadRows(file, this.badRowsFile, reading.maxBadRows);
    this.repeated = new RepeatedRows(`${place}.repeated.jsonl`);
  }

  /** Finds out which run it is. @throws InputRefused where it is no archive */
  async identify(): Promise<string> {
    const { mapping, marking, partition, signal } = this.reading;
    // what is no archive is refused before it is read for its hash
    const { source, rows } = await openArchive(this.file, mapping);
    await rows.return(undefined);
    const hash = createHash('sha256');
    await pipeline(createReadStream(this.file), hash, { signal });
    Object.assign(this.checked, { sha256: hash.digest('hex'), size: source.size });
    this.run = runId(this.checked.sha256, JSON.stringify(mapping), marking, JSON.stringify(partition));
    return this.run;
  }

  /** Reads all of it into the tables. @throws InputRefused where it cannot be used, as a load into a running graph does */
  async readInto(tables: ArchiveTables, progress: ReadingProgress): Promise<void> {
    const { file, reading, checked, bad } = this;
    const startedAt = new Date().toISOString();
    const { source, rows } = await openArchive(file, reading.mapping);
    let number = 0;
    for await (const batch of batches(rows, reading.partition)) {
      reading.signal?.throwIfAborted();
      number++;
      for (const row of batch.bad) bad.add(row);
      checked.badRows += batch.bad.length;
      const { fresh, repeated, conflicting, describing } = tables.add(this.run, batch);
      for (const row of conflicting) bad.add(row);
      this.created += fresh;
      this.describing.push(...describing);
      await this.repeated.add(repeated);
      await tables.flush();
      checked.rows = batch.lastRow;
      progress(batch.lastRow, source.bytesRead(), source.size);
      if (tables.things > MOST_THINGS) throw this.#tooMuch();
    }
    await this.repeated.close();
    refuseUseless(file, checked.rows, bad);
    if (source.sha256() !== checked.sha256) throw new InputRefused(file, 'was changed while it was read.');
    const { sha256, size, badRows } = checked;
    const described = [basename(file), sha256, size, reading.format, JSON.stringify(reading.mapping)];
    tables.addRun(this.run, 'posts', startedAt, ...described, checked.rows, badRows, number, number, this.token);
  }

  #tooMuch(): InputRefused {
    const most = MOST_THINGS.toLocaleString('en-GB');
    return new InputRefused(
      `${this.file}, row ${this.checked.rows}`,
      `up to here there are more than ${most} posts, channels, shared objects and days with a follower count, as many as the offline import takes. Load it without --offline.`,
    );
  }
}
