import type { Database } from '../../cypher/database.ts';
import { type NetworkRows, statementsOf } from './read-network.ts';

/** Statements of which each is looked at; of more, everything in their narratives is. */
const MOST = 5_000;
/** Narratives of which one statement tells: none may take longer than one is let run. */
const BATCH = 5;

/** The highest marking of what a picture and its figures rest on; of a large picture, of everything in its narratives. */
export async function pictureMarking(database: Database, rows: NetworkRows, clearance: number): Promise<number> {
  const narratives = rows.allNarratives;
  const counterEvidence = [...new Set(rows.answers.flatMap(({ given }) => given))];
  const numbers = statementsOf(rows.said, rows.amplifiers);
  const few = numbers.length <= MOST;
  const statements = few ? Array.from(numbers, (each) => rows.said.statements.at(each)) : [];
  const [row] = await database.read('pictureMarking', { narratives, statements, counterEvidence, clearance });
  let highest = Number(row?.marking);
  for (let from = 0; !few && from < narratives.length; from += BATCH) {
    const [all] = await database.read('manyMarking', { narratives: narratives.slice(from, from + BATCH), clearance });
    highest = Math.max(highest, Number(all?.marking));
  }
  return highest;
}
