import type { Database } from '../../../cypher/database.ts';
import { readSaid } from './read-said.ts';
import type { Said } from './said.ts';

/** What was read for one clearance, and what the database had committed last when it was read. */
interface Kept {
  commit: string;
  said: Promise<Said>;
  /** Its statements, once they are read. */
  statements: number;
}

/** Statements of all that is kept, at most; what was read last stays in any case. */
const MOST_STATEMENTS = 1_000_000;

const shelves = new WeakMap<Database, Map<number, Kept>>();

/**
 * What is said, as of now. It is read once and kept until anything is written to the database, by whomever: the number of
 * the last commit tells. A reader is handed only what was read for the same clearance, or what holds nothing above it.
 */
export async function saidNow(database: Database, clearance: number): Promise<Said> {
  const shelf = shelves.get(database) ?? new Map<number, Kept>();
  shelves.set(database, shelf);
  const commit = await database.lastCommit();
  if (commit === null) return readSaid(database, clearance);
  for (const [level, kept] of shelf) if (kept.commit !== commit) shelf.delete(level);
  const own = shelf.get(clearance) ?? (await sameFromAbove(shelf, clearance)) ?? shelf.get(clearance);
  return own ? own.said : keep(database, shelf, clearance, commit);
}

/** What was read for a higher clearance, if nothing in it is above this one: then both see the same. */
async function sameFromAbove(shelf: Map<number, Kept>, clearance: number): Promise<Kept | undefined> {
  for (const [level, kept] of shelf) {
    const said = level > clearance ? await kept.said.catch(() => null) : null;
    if (said && said.marking <= clearance) return kept;
  }
  return undefined;
}

function keep(database: Database, shelf: Map<number, Kept>, clearance: number, commit: string): Promise<Said> {
  const kept = { commit, said: readSaid(database, clearance), statements: 0 };
  const drop = (level: number, one: Kept) => shelf.get(level) === one && shelf.delete(level);
  const settle = async () => {
    kept.statements = (await kept.said).statements.all.length;
    // what was written while it was read may be in it in part: nobody else is handed that
    if ((await database.lastCommit()) !== commit) drop(clearance, kept);
    for (const [level, other] of shelf) {
      const all = [...shelf.values()].reduce((sum, { statements }) => sum + statements, 0);
      if (all > MOST_STATEMENTS && other !== kept) drop(level, other);
    }
  };
  shelf.set(clearance, kept);
  settle().catch(() => drop(clearance, kept));
  return kept.said;
}
