import { canaryId, DATE, type Level, mark } from './canary.ts';
import type { RunCypher } from './run-cypher.ts';

/** Hidden assertions, and such as are marked CLEAR but speak of what is hidden, or come from it. */
export async function plantAssertions(run: RunCypher, level: Level, marking: number | null): Promise<void> {
  const ids = Object.fromEntries(
    ['hidden', 'subject', 'document', 'edge'].map((kind) => [kind, canaryId(`assertion:${kind}`, level)]),
  );
  await run(
    `MATCH (person:Person {id: 'person:armen-gasparyan'}), (statement:Statement {id: 'statement:russia-north-korea-pact:Q01'}),
       (document:Document {id: 'document:russia-north-korea-pact'}), (analyst:Analyst) WHERE analyst.canary IS NULL
     MATCH (hiddenPerson:Person {canary: $level}), (hiddenDocument:Document {canary: $level})
     UNWIND [
       {id: $ids.hidden, marking: $marking, subject: person, document: document, edge: 0},
       {id: $ids.subject, marking: 0, subject: hiddenPerson, document: document, edge: 0},
       {id: $ids.document, marking: 0, subject: person, document: hiddenDocument, edge: 0},
       {id: $ids.edge, marking: 0, subject: person, document: document, edge: $marking}
     ] AS row
     CREATE (t:Assertion {id: row.id, marking: row.marking, canary: $level, predicate: 'SAID', start: 10, end: 20, excerpt: $text,
       method: 'analyst', status: 'accepted', assertedAt: datetime($date), note: $text})
     WITH t, row, statement, analyst, row.subject AS subject, row.document AS document
     CREATE (t)-[r:SUBJECT]->(subject) SET r.marking = row.edge
     CREATE (t)-[:OBJECT {marking: 0}]->(statement)
     CREATE (t)-[:FROM {marking: 0}]->(document)
     CREATE (t)-[:BY {marking: 0}]->(analyst)`,
    { ids, level, marking, text: mark(level), date: DATE },
  );
  // a second, more restricted source supports what everybody sees
  await run(
    'MATCH ()-[r]->() WHERE r.assertions IS NOT NULL AND r.canary IS NULL SET r.assertions = [$id] + r.assertions',
    { id: ids.hidden },
  );
}
