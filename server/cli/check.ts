import '../production.ts';
import { CannotStart } from '../../cypher/cannot-start.ts';
import { DatabaseUnavailable } from '../../cypher/database-errors.ts';
import { joinGraph } from '../open-graph.ts';
import { readSettings } from '../settings.ts';
import { printBreaches } from './print-breaches.ts';
import { ProgressLine } from './progress-line.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

/** Prints each thing in the graph that breaks the model, one line each on stdout; 1 when there is any. */
async function check(): Promise<number> {
  const graph = await joinGraph(readSettings(process.env), say);
  try {
    return (await printBreaches(graph.database, new ProgressLine())) === 0 ? 0 : 1;
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
