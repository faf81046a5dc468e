/** What is kept of the statements of a picture, so that it can be told later what has come and what has gone. */
export interface Imprint {
  /** Their ids, where they are few. */
  statements: string[];
  /** Of many: for each cell how many statements fall into it, and all their fingerprints in one number. */
  cells: number[];
}

/** What has come and what has gone; null where it cannot be told. */
export interface Changes {
  newStatements: number | null;
  goneStatements: number | null;
}

/** Statements of which each id is kept. */
export const MOST_NAMED = 2_000;
const CELLS = 1_024;

export function imprintOf(ids: readonly string[]): Imprint {
  return ids.length > MOST_NAMED ? { statements: [], cells: cellsOf(ids) } : { statements: [...ids], cells: [] };
}

/**
 * What has changed since. Of many statements it is at least so much, and just so much unless in the same cell something has
 * come and something else has gone.
 * @param part whether `now` is a part of what would be seen with the clearance that the imprint was made with
 */
export function changesSince({ statements, cells }: Imprint, now: readonly string[], part: boolean): Changes {
  if (cells.length > 0) return part ? { newStatements: null, goneStatements: null } : changedCells(cells, cellsOf(now));
  const [then, today] = [new Set(statements), new Set(now)];
  return {
    newStatements: now.filter((id) => !then.has(id)).length,
    goneStatements: part ? null : statements.filter((id) => !today.has(id)).length,
  };
}

function changedCells(then: readonly number[], now: readonly number[]): Changes {
  let [newStatements, goneStatements] = [0, 0];
  for (let cell = 0; cell < now.length; cell += 2) {
    const more = (now[cell] ?? 0) - (then[cell] ?? 0);
    // as many as before, but not the same: at least one has come for one that has gone
    const others = more === 0 && now[cell + 1] !== then[cell + 1] ? 1 : 0;
    newStatements += Math.max(more, others);
    goneStatements += Math.max(-more, others);
  }
  return { newStatements, goneStatements };
}

function cellsOf(ids: readonly string[]): number[] {
  const cells = new Int32Array(2 * CELLS);
  for (const id of ids) {
    const cell = 2 * ((hashOf(id, 0x811c9dc5) >>> 0) % CELLS);
    cells[cell] = (cells[cell] ?? 0) + 1;
    cells[cell + 1] = (cells[cell + 1] ?? 0) ^ hashOf(id, 0x9e3779b9);
  }
  return [...cells];
}

/** FNV-1a, from a seed. */
function hashOf(id: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  // the last characters differ most, and must reach every bit
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ (hash >>> 12);
}
