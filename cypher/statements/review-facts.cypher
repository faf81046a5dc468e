// name: knownIds
// Which of some ids the graph has; only writing reads it.
// params: ids: string[], clearance: integer
// reads
UNWIND $ids AS id
MATCH (x:Document|Section|Actor|Channel|ReachObservation|Statement|Claim|Narrative|CounterEvidence|Event|Country|Note|Analyst {id: id})
WHERE coalesce(x.marking, 4) <= $clearance
RETURN x.id AS id

// name: factsAsTheyAre
// Relationships that a step of a review is about to write, as they are; only writing reads it.
// params: rows: row[], clearance: integer
// reads
UNWIND $rows AS row
MATCH (a:Document|Section|Actor|Channel|ReachObservation|Statement|Claim|Narrative|CounterEvidence|Event|Country|Note {id: row.from})-[r]->(b {id: row.to})
WHERE type(r) = row.type AND coalesce(r.kind, '') = row.kind
  AND coalesce(a.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance AND coalesce(b.marking, 4) <= $clearance
RETURN row.type AS type, row.from AS from, row.to AS to, row.kind AS kind, properties(r) AS properties

// name: assertionsNow
// Assertions with their ends, status and method; only writing reads it.
// params: ids: string[], clearance: integer
// reads
UNWIND $ids AS id
MATCH (n:Assertion {id: id})
WHERE coalesce(n.marking, 4) <= $clearance
MATCH (n)-[s:SUBJECT]->(a), (n)-[o:OBJECT]->(b)
WHERE coalesce(s.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
  AND coalesce(o.marking, 4) <= $clearance AND coalesce(b.marking, 4) <= $clearance
RETURN n.id AS id, n.predicate AS predicate, n.status AS status, n.method AS method, a.id AS subject, b.id AS object

// name: reviewAssertionStatus
// Gives assertions another status.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (n:Assertion {id: row.id})
SET n.status = row.status
RETURN count(n) AS joined

// name: joinSupersedes
// Joins assertions to those that they supersede.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (n:Assertion {id: row.by})
MATCH (o:Assertion {id: row.id})
MERGE (n)-[r:SUPERSEDES]->(o)
ON CREATE SET r.marking = row.marking
RETURN count(r) AS joined

// name: factsOfAssertions
// Relationships that list some assertions, as they are; only writing reads it.
// params: ids: string[], clearance: integer
// reads
UNWIND $ids AS id
MATCH (n:Assertion {id: id})-[s:SUBJECT]->(a)
MATCH (n)-[o:OBJECT]->(b)
MATCH (a)-[r]->(b)
WHERE id IN coalesce(r.assertions, []) AND coalesce(n.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
  AND coalesce(b.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance
RETURN DISTINCT type(r) AS type, a.id AS from, b.id AS to, coalesce(r.kind, '') AS kind, properties(r) AS properties

// name: settleFacts
// Hides the facts of some assertions where none is left that supports them.
// params: ids: string[]
// writes
UNWIND $ids AS id
MATCH (n:Assertion {id: id})-[:SUBJECT]->(a)
MATCH (n)-[:OBJECT]->(b)
MATCH (a)-[r]->(b)
WHERE id IN coalesce(r.assertions, []) AND NOT EXISTS {
  MATCH (m:Assertion) WHERE m.id IN r.assertions AND m.status IN ['accepted', 'proposed']
}
SET r.marking = 5, r.status = 'superseded'

// name: bareNodes
// Which of some statements, claims and pieces of counter-evidence nobody says, expresses or gives any more; only writing reads it.
// params: ids: string[], clearance: integer
// reads
UNWIND $ids AS id
MATCH (x:Statement|Claim|CounterEvidence {id: id})
WHERE coalesce(x.marking, 4) <= $clearance AND NOT EXISTS {
  MATCH (x)<-[r:SAID|CARRIED|EXPRESSES|GAVE]-(y)
  WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(y.marking, 4) <= $clearance
}
RETURN x.id AS id, x.marking AS marking, x.version AS version

// name: markNodes
// Gives statements, claims and counter-evidence a marking and the version that they have with it: 5 hides them.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (x:Statement|Claim|CounterEvidence {id: row.id})
SET x.marking = row.marking, x.version = row.version

// name: restoreFacts
// Gives relationships back what they held.
// params: change: map
// writes
UNWIND $change.facts AS row
MATCH (a:Document|Section|Actor|Channel|ReachObservation|Statement|Claim|Narrative|CounterEvidence|Event|Country|Note {id: row.from})-[r]->(b {id: row.to})
WHERE type(r) = row.type AND coalesce(r.kind, '') = row.kind
SET r += row.properties

// name: removeFacts
// Takes out relationships that a step of a review made.
// params: change: map
// writes
UNWIND $change.facts AS row
MATCH (a:Document|Section|Actor|Channel|ReachObservation|Statement|Claim|Narrative|CounterEvidence|Event|Country|Note {id: row.from})-[r]->(b {id: row.to})
WHERE type(r) = row.type AND coalesce(r.kind, '') = row.kind
DELETE r

// name: removeAssertions
// Takes out assertions that a step of a review made.
// params: ids: string[]
// writes
UNWIND $ids AS id
MATCH (n:Assertion {id: id})
DETACH DELETE n

// name: removeNodes
// Takes out nodes that a step of a review made.
// params: ids: string[]
// writes
UNWIND $ids AS id
MATCH (x:Section|Actor|Channel|ReachObservation|Statement|Claim|Narrative|CounterEvidence|Event|Country|Note {id: id})
DETACH DELETE x

// name: removeIdleAnalysts
// Takes out analysts that a review made and who assert nothing any more.
// params: ids: string[]
// writes
UNWIND $ids AS id
MATCH (x:Analyst {id: id})
WHERE NOT EXISTS { (x)--() }
DELETE x

// name: removeProposals
// Takes out proposals that a step of a review made.
// params: ids: string[]
// writes
UNWIND $ids AS id
MATCH (p:Proposal {id: id})
DETACH DELETE p

// name: removeImport
// Takes out a run with its proposals, its steps and its document.
// params: id: string, document: string
// writes
MATCH (o:ImportRun {id: $id})
MATCH (d:Document {id: $document})
OPTIONAL MATCH (o)-[:PROPOSES|HAD_STEP]->(x)
DETACH DELETE x, o, d

// name: builtUpon
// What else the graph joins to some nodes: relationships that other assertions support, and nodes of no import's own.
// params: ids: string[], assertions: string[], own: string[], clearance: integer
// reads
UNWIND $ids AS id
MATCH (x:Document|Section|Actor|Channel|ReachObservation|Statement|Claim|Narrative|CounterEvidence|Event|Country|Note {id: id})-[r]-(y)
WHERE coalesce(x.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance AND coalesce(y.marking, 4) <= $clearance
  AND NOT type(r) IN ['READS', 'VERSION_OF']
  AND NOT (y:Assertion AND y.id IN $assertions)
  AND (r.assertions IS NULL OR any(one IN r.assertions WHERE NOT one IN $assertions))
  AND NOT coalesce(y.id, '') IN $own
RETURN DISTINCT x.id AS id, coalesce(x.name, x.displayName, x.title, x.heading, x.text, '') AS name, type(r) AS type,
  [l IN labels(y) WHERE NOT l IN ['Actor', 'Statement']][0] AS kind, coalesce(y.id, '') AS other
ORDER BY id, type, other LIMIT 50

// name: editionsOf
// Documents that are editions of one.
// params: id: string, clearance: integer
// reads
MATCH (d:Document {id: $id})<-[r:VERSION_OF]-(e:Document)
WHERE coalesce(d.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
RETURN e.id AS id, e.title AS title ORDER BY id

// name: markStepUndone
// Notes that a step of a review was undone.
// params: id: string
// writes
MATCH (s:ReviewStep {id: $id})
SET s.undone = true
RETURN s.id AS id
