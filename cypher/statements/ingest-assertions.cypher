// name: ingestAssertions
// Adds assertions; the blocks below join them to what they are about.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Assertion {id: row.id})
ON CREATE SET
  n.predicate = row.predicate,
  n.start = row.start,
  n.end = row.end,
  n.excerpt = row.excerpt,
  n.spanRule = row.spanRule,
  n.method = row.method,
  n.methodVersion = row.methodVersion,
  n.confidence = toFloat(row.confidence),
  n.sourceReliability = row.sourceReliability,
  n.infoCredibility = row.infoCredibility,
  n.status = row.status,
  n.assertedAt = datetime(row.assertedAt),
  n.note = row.note,
  n.marking = row.marking

// name: joinSubject
// Joins assertions to where the fact begins.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (n:Assertion {id: row.id})
MATCH (x:Document|Section|Actor|Channel|ReachObservation|Statement|Claim|ClaimFamily|Narrative|CounterEvidence|Event|Country|Place|Topic|Note {id: row.subject})
MERGE (n)-[r:SUBJECT]->(x)
ON CREATE SET r.marking = row.marking
RETURN count(r) AS joined

// name: joinObject
// Joins assertions to where the fact ends.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (n:Assertion {id: row.id})
MATCH (x:Document|Section|Actor|Channel|ReachObservation|Statement|Claim|ClaimFamily|Narrative|CounterEvidence|Event|Country|Place|Topic|Note {id: row.object})
MERGE (n)-[r:OBJECT]->(x)
ON CREATE SET r.marking = row.marking
RETURN count(r) AS joined

// name: joinFrom
// Joins assertions to the document that states the fact.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (n:Assertion {id: row.id})
MATCH (x:Document {id: row.document})
MERGE (n)-[r:FROM]->(x)
ON CREATE SET r.marking = row.marking
RETURN count(r) AS joined

// name: joinBy
// Joins assertions to who asserts them.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (n:Assertion {id: row.id})
MATCH (x:Analyst {id: row.analyst})
MERGE (n)-[r:BY]->(x)
ON CREATE SET r.marking = row.marking
RETURN count(r) AS joined

// name: joinInRun
// Joins assertions to the run that brought them in.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (n:Assertion {id: row.id})
MATCH (x:ImportRun {id: row.run})
MERGE (n)-[r:IN_RUN]->(x)
ON CREATE SET r.marking = row.marking
RETURN count(r) AS joined

// name: ingestSupport
// Lists assertions on the relationships they support; what a less restricted source states, or states anew, shows again.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (n:Assertion {id: row.assertion})
MATCH (n)-[:SUBJECT]->(a)
MATCH (n)-[:OBJECT]->(b)
WITH row, n, a, b
MATCH (a)-[r]->(b)
WHERE type(r) = row.type AND coalesce(r.kind, '') = row.kind
SET
  r.marking = CASE WHEN n.id IN r.assertions OR r.marking <= row.marking THEN r.marking ELSE row.marking END,
  r.status = CASE WHEN n.id IN r.assertions OR NOT r.status IN ['proposed', 'rejected', 'superseded'] THEN r.status ELSE row.status END,
  r.assertions = CASE WHEN n.id IN r.assertions THEN r.assertions ELSE r.assertions + n.id END
RETURN count(r) AS joined
