import type { Database } from '../../../cypher/database.ts';
import { InputRefused } from '../digest/reading/refused.ts';

/** Every marking, and what is hidden. */
const EVERYTHING = 5;
const STEP = 2_000;

/** An import that is going on or was cut off. */
export interface UnfinishedRun {
  id: string;
  /** The feed and its file. */
  note: string;
}

export async function unfinishedRuns(database: Database): Promise<UnfinishedRun[]> {
  const rows = await database.read('unfinishedRuns', { clearance: EVERYTHING });
  return rows.map(({ id, note }) => ({ id: String(id), note: String(note) }));
}

/** @throws InputRefused where another import is not complete: both would hold the same hidden nodes */
export async function refuseUnfinished(database: Database, own: string): Promise<void> {
  const other = (await unfinishedRuns(database)).find(({ id }) => id !== own);
  if (!other) return;
  throw new InputRefused(
    other.note,
    `this import (${other.id}) is going on, or was cut off; nobody sees anything of it. Wait for it, run it again, or take it back with: import discard ${other.id}`,
  );
}

/** Removes all that an import has brought which is not complete. @throws InputRefused where there is no such import */
export async function discardRun(database: Database, run: string): Promise<void> {
  const known = (await unfinishedRuns(database)).some(({ id }) => id === run);
  if (!known) throw new InputRefused(run, 'is no import that was cut off.');
  for (const statement of ['discardAssertions', 'discardNodes'] as const) {
    for (let removed = STEP; removed === STEP; ) {
      const [row] = await database.write(statement, { run, limit: STEP });
      removed = Number(row?.removed ?? 0);
    }
  }
}
