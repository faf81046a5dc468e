import type { Database } from '../../../cypher/database.ts';
import { checkChanges } from './check-changes.ts';
import { checkExcerpts } from './check-excerpts.ts';
import { checkNodes } from './check-nodes.ts';
import { checkEnds, checkRelationships } from './check-relationships.ts';
import { type CheckedLabel, NODE_SHAPES } from './node-shapes.ts';
import { EVERYTHING } from './pages.ts';
import { type CheckProgress, SILENT } from './progress.ts';
import type { Violation } from './violation.ts';

/**
 * What in the graph breaks the model and Neo4j Community cannot hold: required properties and their types, labels, ends
 * and markings of relationships, assertions behind facts, words that a document does not print, a broken change log. None is
 * the aim.
 */
export async function* checkGraph(database: Database, progress: CheckProgress = SILENT): AsyncGenerator<Violation> {
  progress.say('Checking nodes …');
  for await (const { id, labels, nodes } of database.stream('checkIds', { clearance: EVERYTHING })) {
    const name = (labels as string[]).join(':');
    yield { id: String(id ?? name), problem: `${nodes} ${name} without a usable id.` };
  }
  for (const label of Object.keys(NODE_SHAPES) as CheckedLabel[]) yield* checkNodes(database, label, progress);
  progress.say('Checking relationships …');
  yield* checkEnds(database);
  yield* checkRelationships(database, progress);
  progress.say('Checking quotations against their documents …');
  yield* checkExcerpts(database, progress);
  progress.say('Checking the chain of the change log …');
  yield* checkChanges(database);
}
