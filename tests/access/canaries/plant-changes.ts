import { canaryId, DATE, type Level, mark } from './canary.ts';
import type { RunCypher } from './run-cypher.ts';

/** Somebody whom everybody sees, and a relationship between two whom everybody sees, hidden as `relate` made it. */
const PERSON = 'person:armen-gasparyan';

/**
 * Entries of the change log that tell of something hidden: by a marking of their own, by a node that they are about, by a
 * fact that has become hidden since, and by a hidden entry that undid one that everybody sees.
 */
const ENTRIES = `
MATCH (person:Person {id: $person})
MATCH (hidden:Claim {id: $claim})
OPTIONAL MATCH (person)-[fact]->(other) WHERE fact.canary = $level AND other.canary IS NULL
WITH person, hidden, fact, other LIMIT 1
CREATE (own:Change {id: 'change:own' + $mark, entry: $entry, marking: $marking}), (own)-[:CHANGED {marking: 0}]->(person)
CREATE (ofNode:Change {id: 'change:node' + $mark, entry: $entry + 1, marking: 0}), (ofNode)-[:CHANGED {marking: 0}]->(person),
  (ofNode)-[:CHANGED {marking: 0}]->(hidden)
CREATE (ofFact:Change {id: 'change:fact' + $mark, entry: $entry + 2, marking: 0, factType: type(fact), factKind: fact.kind}),
  (ofFact)-[:CHANGED {marking: 0}]->(person)
CREATE (undoing:Change {id: 'change:undo' + $mark, entry: $entry + 3, marking: $marking, undoes: 'change:0seen'}),
  (undoing)-[:CHANGED {marking: 0}]->(person)
FOREACH (end IN CASE WHEN other IS NULL THEN [] ELSE [other] END | CREATE (ofFact)-[:CHANGED {marking: 0}]->(end))
FOREACH (change IN [own, ofNode, ofFact, undoing] |
  SET change.canary = $level, change.at = $date, change.by = $mark, change.kind = 'correctClaim', change.target = $mark,
    change.about = [$person], change.before = '{"text":"' + $mark + '"}', change.version = 2, change.note = $mark,
    change.idempotencyKey = change.id)
RETURN other IS NOT NULL AS ofFact`;

/** Puts entries of the change log of a level into the graph, and one that everybody sees. */
export async function plantChanges(run: RunCypher, level: Level, marking: number | null): Promise<void> {
  await run(
    `MATCH (person:Person {id: $person})
     MERGE (c:Change {id: 'change:0seen'})
     SET c.entry = 1000000, c.marking = 0, c.at = $date, c.by = 'Olena', c.kind = 'correctActor', c.target = $person,
       c.about = [$person], c.version = 2, c.idempotencyKey = c.id, c.canary = 0
     MERGE (c)-[r:CHANGED]->(person) SET r.marking = 0`,
    { person: PERSON, date: DATE },
  );
  const entry = 1_000_000 + level * 10;
  const rows = await run(ENTRIES, {
    ...{ person: PERSON, claim: canaryId('claim', level), mark: mark(level), level, marking, entry, date: DATE },
  });
  if (rows[0]?.ofFact !== true) throw new Error(`No hidden fact of ${PERSON} is there to be told of.`);
}
