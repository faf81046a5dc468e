import type { Database } from '../../../cypher/database.ts';
import { CHANGE_LOG, type ChangeRow, hashOfChange } from '../../writing/change.ts';
import { EVERYTHING } from './pages.ts';
import type { Violation } from './violation.ts';

const PAGE = 1_000;

/** Entries of the change log that were edited, removed or put in since they were written. */
export async function* checkChanges(database: Database): AsyncGenerator<Violation> {
  const [log] = await database.read('changeLogHead', { id: CHANGE_LOG, clearance: EVERYTHING });
  const head = { entry: Number(log?.length ?? 0), hash: String(log?.head ?? '') };
  let last = { entry: 0, hash: '' };
  for (;;) {
    const rows = await database.read('checkChanges', { after: last.entry, limit: PAGE, clearance: EVERYTHING });
    for (const { change, joined } of rows) {
      const entry = change as ChangeRow;
      const problem = problemOf(entry, last, joined as string[]);
      if (problem) yield { id: entry.id, problem };
      last = { entry: entry.entry, hash: entry.hash };
    }
    if (rows.length < PAGE) break;
  }
  if (last.entry !== head.entry || last.hash !== head.hash) {
    yield {
      id: CHANGE_LOG,
      problem: `ends with entry ${last.entry}, and should end with entry ${head.entry}: entries were removed or put in.`,
    };
  }
}

function problemOf(change: ChangeRow, before: { entry: number; hash: string }, joined: string[]): string | null {
  if (change.entry !== before.entry + 1) {
    return `is entry ${change.entry} of the change log, and the entry before it is ${before.entry}: entries were removed.`;
  }
  if (change.previousHash !== before.hash) return `does not follow from entry ${before.entry} of the change log.`;
  if (hashOfChange(change) !== change.hash)
    return 'is not what was written into the change log: its hash does not fit.';
  const about = JSON.stringify(change.about);
  return JSON.stringify(joined) === about ? null : `is about ${about}, and is joined to ${JSON.stringify(joined)}.`;
}
