import type { Database } from '../../cypher/database.ts';
import { checkGraph } from '../ingest/check/check.ts';
import type { ProgressLine } from './progress-line.ts';

/** Prints each thing in the graph that breaks the model, one line each on stdout, and says how many there are. */
export async function printBreaches(database: Database, line: ProgressLine): Promise<number> {
  let breaches = 0;
  for await (const { id, problem } of checkGraph(database, line)) {
    breaches++;
    process.stdout.write(`${id} ${problem}\n`);
  }
  line.say(
    breaches === 0
      ? 'The graph keeps every rule.'
      : `${breaches} ${breaches === 1 ? 'breach' : 'breaches'} of the model.`,
  );
  return breaches;
}
