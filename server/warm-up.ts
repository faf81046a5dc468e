import type { Database } from '../cypher/database.ts';
import type { ReadParams } from '../cypher/statement-params.ts';

/** What the first screen and its panels ask, in the order in which a person gets to it. */
const asked: (keyof ReadParams)[] = [
  ...(['pictureNarratives', 'amplifiers', 'statementClaims', 'answers', 'authorsAmong', 'reach'] as const),
  ...(['claims', 'actors', 'narratives', 'statements', 'counterEvidence', 'documents'] as const),
  ...(['searchNames', 'searchTexts', 'paths'] as const),
];

/**
 * Has Neo4j plan what will be asked. A Java that has just started takes seconds to plan its first large statement, and a
 * fifth of one later; this way most of them pass before anybody asks. Ends quietly when Neo4j goes or the server stops.
 */
export async function warmUp(database: Database, stop: AbortSignal): Promise<void> {
  for (const name of asked) {
    if (stop.aborted) return;
    try {
      await database.plan(name);
    } catch {
      return;
    }
  }
}
