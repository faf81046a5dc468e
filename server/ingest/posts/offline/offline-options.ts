import type { Database } from '../../../../cypher/database.ts';
import type { ImportOptions } from '../import-posts.ts';
import type { KnownChannel } from './archive-tables.ts';

/** Where an offline import stands. `rows` are those of the file that have been read; bytes, steps or rows are `done`. */
export type OfflineProgress = (
  step: 'reading' | 'storing' | 'indexing' | 'repeating',
  done: number,
  of: number,
  file?: string,
  rows?: number,
) => void;

/** What a new graph starts with. */
export interface Beginning {
  channels: readonly KnownChannel[];
  write(database: Database): Promise<void>;
}

export interface OfflineOptions extends Omit<ImportOptions, 'badRowsFile' | 'progress' | 'signal'> {
  beginning: Beginning;
  badRowsFile: (file: string) => string;
  progress: OfflineProgress;
  say: (line: string) => void;
  signal: AbortSignal;
}
