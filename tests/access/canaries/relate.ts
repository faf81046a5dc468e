import { canaryId, type Level, mark } from './canary.ts';
import type { RunCypher } from './run-cypher.ts';

/** A type of relationship and the labels that it joins. */
export interface RelationshipKind {
  from: string;
  type: string;
  to: string;
}

/** Relationships of the model that the digest has none of. */
const MORE_RELATIONSHIPS: readonly RelationshipKind[] = [
  { from: 'Person', type: 'HAS_ALIAS', to: 'Alias' },
  { from: 'Channel', type: 'CO_SHARED', to: 'Channel' },
  { from: 'Channel', type: 'IMPERSONATES', to: 'Channel' },
  { from: 'Channel', type: 'AMPLIFIED', to: 'Channel' },
  { from: 'CounterEvidence', type: 'QUALIFIES', to: 'Claim' },
  { from: 'Quote', type: 'REPOST_OF', to: 'Quote' },
  { from: 'Claim', type: 'ABOUT', to: 'Topic' },
  { from: 'Claim', type: 'ABOUT', to: 'Collective' },
  { from: 'Organization', type: 'CONTROLLED_BY', to: 'Organization' },
  { from: 'Organization', type: 'LINKED_TO', to: 'Organization' },
  { from: 'ImportRun', type: 'READS', to: 'Document' },
  { from: 'ImportRun', type: 'PROPOSES', to: 'Proposal' },
  { from: 'ImportRun', type: 'HAD_STEP', to: 'ReviewStep' },
  { from: 'Document', type: 'VERSION_OF', to: 'Document' },
];

/** The relationships that the graph knows, by what they join. */
export async function relationshipKinds(run: RunCypher): Promise<RelationshipKind[]> {
  const rows = await run(
    `MATCH (a)-[r]->(b) WHERE NOT a:Assertion AND a.canary IS NULL AND b.canary IS NULL AND r.canary IS NULL
     RETURN DISTINCT last(labels(a)) AS from, type(r) AS type, last(labels(b)) AS to ORDER BY type, from, to`,
  );
  return [...(rows as unknown as RelationshipKind[]), ...MORE_RELATIONSHIPS];
}

/**
 * Four ways in which something hidden may hang on what is seen: a hidden node before or after a relationship that is
 * itself marked CLEAR, two hidden nodes, and a hidden relationship between two nodes that everybody sees.
 */
const FOUR_WAYS = `
MATCH (n) WHERE n.canary = $level
WITH collect(n) AS hidden
MATCH (n) WHERE n.canary IS NULL AND n.marking = 0
WITH hidden, n ORDER BY n.id
WITH hidden, collect(n) AS seen
UNWIND $kinds AS kind
WITH kind,
  [n IN hidden WHERE kind.from IN labels(n)] AS hiddenFrom, [n IN hidden WHERE kind.to IN labels(n)] AS hiddenTo,
  [n IN seen WHERE kind.from IN labels(n)][..12] AS seenFrom, [n IN seen WHERE kind.to IN labels(n)][..12] AS seenTo
CALL (kind, hiddenFrom, seenTo) {
  UNWIND hiddenFrom AS a UNWIND seenTo[..2] AS b
  CREATE (a)-[r:$(kind.type)]->(b) SET r = $clear
}
CALL (kind, seenFrom, hiddenTo) {
  UNWIND seenFrom[..2] AS a UNWIND hiddenTo AS b
  CREATE (a)-[r:$(kind.type)]->(b) SET r = $clear
}
CALL (kind, hiddenFrom, hiddenTo) {
  UNWIND hiddenFrom AS a UNWIND hiddenTo AS b
  CREATE (a)-[r:$(kind.type)]->(b) SET r = $clear
}
CALL (kind, seenFrom, seenTo) {
  UNWIND seenFrom AS a UNWIND seenTo AS b
  WITH kind, a, b WHERE a <> b AND NOT EXISTS { (a)-[known]->(b) WHERE type(known) = kind.type }
  WITH kind, a, b LIMIT 2
  CREATE (a)-[r:$(kind.type)]->(b) SET r = $hidden
}`;

/** Adds relationships of every kind in all four ways. */
export async function relate(
  run: RunCypher,
  kinds: readonly RelationshipKind[],
  level: Level,
  marking: number | null,
): Promise<void> {
  const relates = relationship(level);
  await run(FOUR_WAYS, { kinds, level, clear: { ...relates, marking: 0 }, hidden: { ...relates, marking } });
}

function relationship(level: Level) {
  return {
    canary: level,
    mode: 'direct',
    role: mark(level),
    kind: mark(level),
    reason: mark(level),
    status: 'open',
    start: 10,
    end: 20,
    line: 1,
    score: 0.5,
    weight: 90 + level,
    objects: 9,
    windowSec: 60,
    assertions: [canaryId('assertion:hidden', level)],
  };
}
