import '../production.ts';
import { CannotStart } from '../../cypher/cannot-start.ts';
import { DatabaseUnavailable } from '../../cypher/database-errors.ts';
import { checkGraph } from '../ingest/check/check.ts';
import { joinGraph } from '../open-graph.ts';
import { readSettings } from '../settings.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

/** Prints each thing in the graph that breaks the model, one line each on stdout; 1 when there is any. */
async function check(): Promise<number> {
  const graph = await joinGraph(readSettings(process.env), say);
  try {
    let violations = 0;
    for await (const { id, problem } of checkGraph(graph.database, say)) {
      violations++;
      process.stdout.write(`${id} ${problem}\n`);
    }
    say(
      violations === 0
        ? 'The graph keeps every rule.'
        : `${violations} ${violations === 1 ? 'breach' : 'breaches'} of the model.`,
    );
    return violations === 0 ? 0 : 1;
  } finally {
    await graph.close();
  }
}

try {
  process.exitCode = await check();
} catch (error) {
  if (!(error instanceof CannotStart || error instanceof DatabaseUnavailable)) throw error;
  say(error.message);
  process.exitCode = 2;
}
