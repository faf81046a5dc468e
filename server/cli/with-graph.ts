import type { Database } from '../../cypher/database.ts';
import { runningNeo4j } from '../../cypher/local/running-neo4j.ts';
import { migrate } from '../../cypher/migrations.ts';
import { joinGraph } from '../open-graph.ts';
import { readSettings, type Settings } from '../settings.ts';
import { interruptible } from './interruptible.ts';
import { say } from './output.ts';

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
  return interruptible('What was not finished is not in the graph.', (stop) => working(settings, work, stop));
}

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
