// name: ingestAssertions
// Adds assertions and joins them to subject, object, document, analyst and run.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (subject:Document|Section|Actor|Channel|ReachObservation|Statement|Claim|ClaimFamily|Narrative|CounterEvidence|Event|Country|Place|Topic|Note {id: row.subject})
MATCH (object:Document|Section|Actor|Channel|ReachObservation|Statement|Claim|ClaimFamily|Narrative|CounterEvidence|Event|Country|Place|Topic|Note {id: row.object})
MATCH (document:Document {id: row.document})
MATCH (analyst:Analyst {id: row.analyst})
MATCH (run:ImportRun {id: row.run})
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
MERGE (n)-[s:SUBJECT]->(subject)
ON CREATE SET s.marking = row.marking
MERGE (n)-[o:OBJECT]->(object)
ON CREATE SET o.marking = row.marking
MERGE (n)-[f:FROM]->(document)
ON CREATE SET f.marking = row.marking
MERGE (n)-[b:BY]->(analyst)
ON CREATE SET b.marking = row.marking
MERGE (n)-[i:IN_RUN]->(run)
ON CREATE SET i.marking = row.marking

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
