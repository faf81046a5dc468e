import type { Database } from '../../cypher/database.ts';
import { runningNeo4j } from '../../cypher/local/running-neo4j.ts';
import { migrate } from '../../cypher/migrations.ts';
import { joinGraph } from '../open-graph.ts';
import { readSettings, type Settings } from '../settings.ts';
import { say } from './output.ts';

/** A signal ended the command; what it had not finished is not in the graph. */
export class Interrupted extends Error {
  override name = 'Interrupted';
}

/**
 * Works on the graph of a Megaphone that runs, or on the local one, which is started for the moment and migrated.
 * @throws CannotStart where it cannot be opened, Interrupted where a signal came first
 */
export async function withGraph<T>(
  work: (database: Database) => Promise<T>,
  settings: Settings = readSettings(process.env),
): Promise<T> {
  return withJoinedGraph(settings, async (database) => {
    await migrate(database, say);
    return work(database);
  });
}

/** The same of a graph as it is. */
export async function withJoinedGraph<T>(settings: Settings, work: (database: Database) => Promise<T>): Promise<T> {
  // a Neo4j that runs already rolls back what was not finished; one that is started here would be left running
  if (settings.neo4j ?? runningNeo4j(settings.home)) return working(settings, work);
  const stop = new AbortController();
  const interrupted = (signal: string) => {
    if (stop.signal.aborted) process.exit(EXIT_INTERRUPTED);
    say(`${signal}: stopping the Neo4j that was started for this.`);
    stop.abort(new Interrupted('Stopped. What was not finished is not in the graph.'));
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, interrupted);
  try {
    return await working(settings, work, stop.signal);
  } catch (error) {
    throw stop.signal.aborted ? stop.signal.reason : error;
  } finally {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, interrupted);
  }
}

/** What a shell expects of a command that Ctrl-C has ended. */
export const EXIT_INTERRUPTED = 130;

async function working<T>(
  settings: Settings,
  work: (database: Database) => Promise<T>,
  stop?: AbortSignal,
): Promise<T> {
  const graph = await joinGraph(settings, say, stop);
  try {
    stop?.throwIfAborted();
    const stopped = new Promise<never>((_, reject) => {
      stop?.addEventListener('abort', () => reject(stop.reason), { once: true });
    });
    return await Promise.race([work(graph.database), stopped]);
  } finally {
    await graph.close();
  }
}
