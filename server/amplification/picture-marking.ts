import type { Database } from '../../cypher/database.ts';
import { type NetworkRows, statementsOf } from './read-network.ts';

/** Statements of which each is looked at; of more, everything in their narratives is. */
const MOST = 5_000;

/** The highest marking of what a picture and its figures rest on; of a large picture, of everything in its narratives. */
export async function pictureMarking(database: Database, rows: NetworkRows, clearance: number): Promise<number> {
  const narratives = rows.allNarratives;
  const counterEvidence = [...new Set(rows.answers.flatMap(({ given }) => given))];
  const numbers = statementsOf(rows.amplifiers);
  const few = numbers.size <= MOST;
  const statements = few ? [...numbers].map((each) => rows.said.statements.at(each)) : [];
  const [row] = await database.read('pictureMarking', { narratives, statements, counterEvidence, clearance });
  const [all] = few ? [] : await database.read('manyMarking', { narratives, clearance });
  return Math.max(Number(row?.marking), Number(all?.marking ?? 0));
}
