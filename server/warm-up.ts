import type { Database } from '../cypher/database.ts';
import type { ReadParams } from '../cypher/statement-params.ts';
import { HIGHEST_CLEARANCE } from './access/marking.ts';
import { saidNow } from './amplification/said/keep-said.ts';

/** What requests read, the first screen's statements first. */
const READ_BY_REQUESTS: readonly (keyof ReadParams)[] = [
  'pictureNarratives',
  'narrativeIds',
  'claimIds',
  'tellings',
  'expressions',
  'operators',
  'answeringActors',
  'channelCounts',
  'amplifierEntities',
  'answers',
  'claimStates',
  'claimCarriers',
  'authorsAmong',
  'reach',
  'statementCarriers',
  'claimsLeft',
  'organizationMembers',
  'edgeAssertions',
  'claimAnswers',
  'narrativeClaims',
  'selectedClaims',
  'valueLabels',
  'claimFacts',
  'affiliations',
  'claims',
  'narratives',
  'actors',
  'statements',
  'channels',
  'counterEvidence',
  'documents',
  'assertions',
  'searchNames',
  'searchTexts',
  'actorReach',
  'voices',
  'countries',
  'events',
  'notes',
  'paths',
  'neighbourCounts',
  'neighbours',
  'links',
  'rules',
  'rulePreview',
];

/** Has Neo4j plan what requests read, one statement after another, until all are planned or the server stops. */
export async function warmUp(database: Database, stop: AbortSignal, say: (line: string) => void): Promise<void> {
  const start = performance.now();
  // what the picture of whoever sees everything is drawn from takes longest to read of a large graph
  await saidNow(database, HIGHEST_CLEARANCE).catch(() => undefined);
  for (const name of READ_BY_REQUESTS) {
    if (stop.aborted) return;
    // a statement that cannot be planned now is planned when a request needs it, and tells what is wrong then
    await database.warm(name).catch(() => undefined);
  }
  say(`Every statement is planned (${((performance.now() - start) / 1_000).toFixed(1)} s).`);
}
