import '../production.ts';
import { CannotStart } from '../../cypher/cannot-start.ts';
import { DatabaseUnavailable } from '../../cypher/database-errors.ts';
import { readSettings } from '../settings.ts';
import { EXIT_INTERRUPTED, Interrupted } from './interruptible.ts';
import { say } from './output.ts';
import { printBreaches } from './print-breaches.ts';
import { ProgressLine } from './progress-line.ts';
import { withJoinedGraph } from './with-graph.ts';

/** Prints each thing in the graph that breaks the model, one line each on stdout; 1 when there is any. */
async function check(): Promise<number> {
  const line = new ProgressLine();
  const breaches = await withJoinedGraph(readSettings(process.env), (database) => printBreaches(database, line));
  return breaches === 0 ? 0 : 1;
}

try {
  process.exitCode = await check();
} catch (error) {
  if (!(error instanceof CannotStart || error instanceof DatabaseUnavailable || error instanceof Interrupted))
    throw error;
  say(error.message);
  process.exitCode = error instanceof Interrupted ? EXIT_INTERRUPTED : 2;
}
