import { canaryId, DATE, type Level, mark } from './canary.ts';
import type { RunCypher } from './run-cypher.ts';

/** Two whom everybody sees. */
const PERSON = 'person:armen-gasparyan';
const OTHER = 'person:alexei-maslov';

/**
 * Entries of the change log that tell of something hidden: by a marking of their own, by a node that they are about, by a
 * fact that has become hidden since, and by a hidden entry that undid one that everybody sees.
 */
const ENTRIES = `
MATCH (person:Person {id: $person})
MATCH (hidden:Claim {id: $claim})
MATCH (other:Person {id: $other})
CREATE (person)-[:RELATED_TO {kind: $mark, canary: $level, marking: $marking, status: 'accepted', assertions: []}]->(other)
CREATE (own:Change {id: 'change:own' + $mark, entry: $entry, marking: $marking}), (own)-[:CHANGED {marking: 0}]->(person)
CREATE (ofNode:Change {id: 'change:node' + $mark, entry: $entry + 1, marking: 0}), (ofNode)-[:CHANGED {marking: 0}]->(person),
  (ofNode)-[:CHANGED {marking: 0}]->(hidden)
CREATE (ofFact:Change {id: 'change:fact' + $mark, entry: $entry + 2, marking: 0, factType: 'RELATED_TO', factKind: $mark}),
  (ofFact)-[:CHANGED {marking: 0}]->(person), (ofFact)-[:CHANGED {marking: 0}]->(other)
CREATE (undoing:Change {id: 'change:undo' + $mark, entry: $entry + 3, marking: $marking, undoes: 'change:0seen'}),
  (undoing)-[:CHANGED {marking: 0}]->(person)
FOREACH (change IN [own, ofNode, ofFact, undoing] |
  SET change.canary = $level, change.at = $date, change.by = $mark, change.kind = 'correctClaim', change.target = $mark,
    change.about = [$person], change.before = '{"text":"' + $mark + '"}', change.version = 2, change.note = $mark,
    change.idempotencyKey = change.id)`;

/** Puts an entry into the change log that everybody sees. */
export async function plantSeenChange(run: RunCypher): Promise<void> {
  await run(
    `MATCH (person:Person {id: $person})
     CREATE (c:Change {id: 'change:0seen', entry: 1000000, marking: 0, at: $date, by: 'Olena', kind: 'correctActor',
       target: $person, about: [$person], version: 2, idempotencyKey: 'change:0seen', canary: 0})
     CREATE (c)-[:CHANGED {marking: 0}]->(person)`,
    { person: PERSON, date: DATE },
  );
}

/** Puts entries of a level into the change log. */
export async function plantChanges(run: RunCypher, level: Level, marking: number | null): Promise<void> {
  const entry = 1_000_000 + level * 10;
  await run(ENTRIES, {
    ...{ person: PERSON, other: OTHER, claim: canaryId('claim', level) },
    ...{ mark: mark(level), level, marking, entry, date: DATE },
  });
}
