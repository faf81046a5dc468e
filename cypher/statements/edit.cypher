// name: nodeState
// What nodes hold, and their labels; only writing reads it, and sees withdrawn ones too.
// params: ids: string[], clearance: integer
// reads
UNWIND $ids AS id
MATCH (n:Document|Section|Actor|Channel|ReachObservation|Statement|Claim|ClaimFamily|Narrative|CounterEvidence|Event|Country|Place|Topic|Note {id: id})
WHERE coalesce(n.marking, 4) <= $clearance
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, coalesce(n.version, 1) AS version, coalesce(n.marking, 4) AS marking

// name: documentWords
// The text of a document in which an analyst points to words; only writing reads it.
// params: id: string, clearance: integer
// reads
MATCH (d:Document {id: $id})
WHERE coalesce(d.marking, 4) <= $clearance
RETURN d.text AS text, coalesce(d.marking, 4) AS marking, d.lang AS lang, d.sourceReliability AS sourceReliability

// name: assertionsInForce
// Those of some assertions that support a fact today; only writing reads it.
// params: ids: string[], clearance: integer
// reads
UNWIND $ids AS id
MATCH (t:Assertion {id: id})
WHERE t.status IN ['accepted', 'proposed'] AND coalesce(t.marking, 4) <= $clearance
RETURN t.id AS id, t.marking AS marking

// name: factsOfChange
// The facts that one change brought in, and those at the same node that have come in besides and are shown.
// params: node: string, change: string, clearance: integer
// reads
MATCH (n:Document|Section|Actor|Channel|ReachObservation|Statement|Claim|ClaimFamily|Narrative|CounterEvidence|Event|Country|Place|Topic|Note {id: $node})-[r]-(x)
WHERE r.assertions IS NOT NULL AND coalesce(r.marking, 4) < 5 AND coalesce(n.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
WITH r, startNode(r).id AS from, endNode(r).id AS to,
  NOT EXISTS { MATCH (t:Assertion) WHERE t.id IN r.assertions AND coalesce(t.change, '') <> $change } AS own
RETURN from, type(r) AS type, to, coalesce(r.kind, '') AS kind, own
ORDER BY from, type, to

// name: laterChange
// The first change of the same node or fact after a given one; only writing reads it.
// params: id: string, clearance: integer
// reads
MATCH (c:Change {id: $id})
MATCH (later:Change {target: c.target})
WHERE later.entry > c.entry AND coalesce(later.marking, 4) <= $clearance
RETURN later.id AS id, later.kind AS kind, later.by AS by, later.at AS at
ORDER BY later.entry LIMIT 1

// name: lastWithdrawal
// The latest entry of a fact, withdrawn by it, that says what the fact was before; only writing reads it.
// params: target: string, clearance: integer
// reads
MATCH (c:Change {target: $target})
WHERE c.after CONTAINS '"marking":5' AND coalesce(c.marking, 4) <= $clearance
RETURN properties(c) AS change
ORDER BY c.entry DESC LIMIT 1

// name: addAssertion
// Adds the assertion of an analyst: words of a document, or a reason where no document has any.
// params: id: string, predicate: string, subject: string, object: string, document: string | null, start: integer | null, end: integer | null
// params: excerpt: string | null, sourceReliability: string | null, note: string | null, marking: integer, at: datetime, change: string
// params: analyst: string, analystName: string
// writes
MATCH (s:Document|Section|Actor|Channel|ReachObservation|Statement|Claim|ClaimFamily|Narrative|CounterEvidence|Event|Country|Place|Topic|Note {id: $subject})
MATCH (o:Document|Section|Actor|Channel|ReachObservation|Statement|Claim|ClaimFamily|Narrative|CounterEvidence|Event|Country|Place|Topic|Note {id: $object})
MERGE (p:Analyst {id: $analyst})
ON CREATE SET p.name = $analystName, p.marking = 0
CREATE (t:Assertion {
  id: $id, predicate: $predicate, start: $start, end: $end, excerpt: $excerpt, spanRule: 'pointed at by the analyst', method: 'analyst',
  methodVersion: 'by hand', sourceReliability: $sourceReliability, status: 'accepted', assertedAt: $at, note: $note, marking: $marking,
  change: $change
})
CREATE (t)-[:SUBJECT {marking: $marking}]->(s)
CREATE (t)-[:OBJECT {marking: $marking}]->(o)
CREATE (t)-[:BY {marking: $marking}]->(p)
WITH t
CALL (t) {
  MATCH (d:Document {id: $document})
  CREATE (t)-[:FROM {marking: $marking}]->(d)
}
RETURN t.id AS id

// name: supersedeAssertions
// Puts an assertion in the place of earlier ones, which stay.
// params: id: string, earlier: string[], marking: integer
// writes
MATCH (t:Assertion {id: $id})
UNWIND $earlier AS one
MATCH (e:Assertion {id: one})
MERGE (t)-[r:SUPERSEDES]->(e)
SET r.marking = $marking

// name: setAssertionStatus
// Says whether assertions are in force: accepted, rejected or superseded.
// params: ids: string[], status: string
// writes
UNWIND $ids AS id
MATCH (t:Assertion {id: id})
SET t.status = $status

// name: setFact
// Gives a fact values and a version; a value of null is taken away.
// params: from: string, type: string, to: string, kind: string, properties: map, version: integer
// writes
MATCH (a:Document|Section|Actor|Channel|ReachObservation|Statement|Claim|ClaimFamily|Narrative|CounterEvidence|Event|Country|Place|Topic|Note {id: $from})-[r]->(b {id: $to})
WHERE type(r) = $type AND coalesce(r.kind, '') = $kind
SET r += $properties, r.version = $version
SET r.at = CASE WHEN $properties.at IS NULL THEN r.at ELSE datetime($properties.at) END
RETURN count(r) AS facts

// name: setNode
// Gives a node values and a version; a value of null is taken away.
// params: id: string, properties: map, version: integer
// writes
MATCH (n:Document|Section|Actor|Channel|ReachObservation|Statement|Claim|ClaimFamily|Narrative|CounterEvidence|Event|Country|Place|Topic|Note {id: $id})
SET n += $properties, n.version = $version
SET n.publishedAt = CASE WHEN $properties.publishedAt IS NULL THEN n.publishedAt ELSE datetime($properties.publishedAt) END
RETURN n.id AS id

// name: leftAlone
// Those of some nodes that would be shown without what gives them a meaning; only writing reads it.
// params: ids: string[], clearance: integer
// reads
UNWIND $ids AS id
MATCH (n:Statement|Claim|CounterEvidence {id: id})
WHERE coalesce(n.marking, 4) <= $clearance
WITH n, CASE
  WHEN n:Claim AND NOT EXISTS { MATCH (n)<-[r:EXPRESSES]-(x:Statement) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance } THEN 'a statement that makes it'
  WHEN n:CounterEvidence AND NOT EXISTS { MATCH (n)<-[r:GAVE]-(x:Actor) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance } THEN 'somebody who gave it'
  WHEN n:Quote AND NOT EXISTS { MATCH (n)-[r:PRINTED_IN]->(x:Document) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance } THEN 'a document that prints it'
  WHEN n:Statement AND NOT EXISTS { MATCH (n)<-[r:SAID|CARRIED]-(x) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance } THEN 'a speaker or a channel'
END AS lacks
WHERE lacks IS NOT NULL
RETURN n.id AS id, lacks, left(coalesce(n.text, ''), 80) AS words
ORDER BY id

// name: neighboursOf
// What gets or gives a meaning by standing beside a node; only writing reads it.
// params: id: string, clearance: integer
// reads
MATCH (n:Document|Actor|Channel|Statement|Claim|CounterEvidence {id: $id})-[r:EXPRESSES|GAVE|SAID|CARRIED|PRINTED_IN]-(x:Statement|Claim|CounterEvidence)
WHERE coalesce(n.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
RETURN DISTINCT x.id AS id

// name: leastSourceMarking
// The marking of the least restricted document that states something of a node; only writing reads it.
// params: id: string, clearance: integer
// reads
MATCH (n:Document|Section|Actor|Channel|ReachObservation|Statement|Claim|ClaimFamily|Narrative|CounterEvidence|Event|Country|Place|Topic|Note {id: $id})
WHERE coalesce(n.marking, 4) <= $clearance
MATCH (n)<-[:SUBJECT|OBJECT]-(t:Assertion)-[:FROM]->(d:Document)
WHERE t.status IN ['accepted', 'proposed'] AND coalesce(t.marking, 4) <= $clearance
RETURN min(coalesce(d.marking, 4)) AS marking

// name: fact
// What a fact holds, and the assertions that support it; a withdrawn one is RED. Without a kind: every fact of the type.
// params: from: string, type: string, to: string, kind: string | null, clearance: integer
// reads
MATCH (a:Document|Section|Actor|Channel|ReachObservation|Statement|Claim|ClaimFamily|Narrative|CounterEvidence|Event|Country|Place|Topic|Note {id: $from})-[r]->(b {id: $to})
WHERE type(r) = $type AND coalesce(coalesce(r.kind, '') = $kind, true) AND r.assertions IS NOT NULL
  AND coalesce(a.marking, 4) <= $clearance AND coalesce(b.marking, 4) <= $clearance
  AND CASE r.marking WHEN 5 THEN 4 ELSE coalesce(r.marking, 4) END <= $clearance
RETURN properties(r) AS properties, coalesce(r.version, 1) AS version, coalesce(r.marking, 4) AS marking, COLLECT {
  MATCH (t:Assertion)
  WHERE t.id IN r.assertions AND coalesce(t.marking, 4) <= $clearance
    AND ($clearance >= 4 OR NOT coalesce(t.status IN ['rejected', 'superseded'], false))
    AND NOT EXISTS { MATCH (t)-[f:FROM|SUBJECT|OBJECT]->(x) WHERE coalesce(f.marking, 4) > $clearance OR coalesce(x.marking, 4) > CASE WHEN $clearance < 4 THEN $clearance ELSE 5 END }
  RETURN {__typename: 'Assertion', id: t.id} ORDER BY t.id
} AS assertions
ORDER BY coalesce(r.kind, '')
