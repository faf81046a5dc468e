// name: knownNodes
// Which nodes of a feed are in the graph already, and how they are marked; those of an import that is not complete are not.
// params: ids: string[], clearance: integer
// reads
UNWIND $ids AS id
MATCH (n:Document|Actor|Channel|ReachObservation|Statement|Claim|Narrative|CounterEvidence|Country|Place|Topic|Note|Analyst|ImportRun {id: id})
WHERE n.staged IS NULL AND coalesce(n.marking, 4) <= $clearance
RETURN n.id AS id, coalesce(n.marking, 4) AS marking

// name: knownAssertions
// Which assertions are in the graph already.
// params: ids: string[], clearance: integer
// reads
UNWIND $ids AS id
MATCH (n:Assertion {id: id})
WHERE coalesce(n.marking, 4) <= $clearance
RETURN n.id AS id

// name: knownFacts
// Which relationships between known nodes are in the graph already, by their place in the list.
// params: rows: row[], clearance: integer
// reads
UNWIND $rows AS row
MATCH (a:Document|Actor|Channel|Statement|Claim|Narrative|CounterEvidence|Country|Place|Topic|Note {id: row.from})
MATCH (b:Document|Actor|Channel|ReachObservation|Statement|Claim|Narrative|CounterEvidence|Country|Place|Topic {id: row.to})
MATCH (a)-[r]->(b)
WHERE type(r) = row.type AND coalesce(r.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance AND coalesce(b.marking, 4) <= $clearance
RETURN DISTINCT row.key AS key

// name: unfinishedRuns
// Imports that are going on, or were cut off: nobody sees what they have brought.
// params: clearance: integer
// reads
MATCH (n:ImportRun)
WHERE n.staged IS NOT NULL AND coalesce(n.marking, 4) <= $clearance
RETURN n.id AS id, n.note AS note ORDER BY n.id

// name: hideStaged
// Hides nodes of an import until all of it is there.
// params: run: string, ids: string[]
// writes
UNWIND $ids AS id
MATCH (n:Document|Actor|Channel|ReachObservation|Statement|Claim|Narrative|CounterEvidence|Country|Place|Topic|Note|Analyst|ImportRun {id: id})
SET n.staged = $run, n.marking = 5
RETURN count(n) AS joined

// name: showStaged
// Shows nodes of an import that is complete, with the marking of each.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (n:Document|Actor|Channel|ReachObservation|Statement|Claim|Narrative|CounterEvidence|Country|Place|Topic|Note|Analyst|ImportRun {id: row.id})
SET n.marking = row.marking
REMOVE n.staged
RETURN count(n) AS joined

// name: discardAssertions
// Removes some of the assertions of an import that is not complete.
// params: run: string, limit: integer
// writes
MATCH (:ImportRun {id: $run})<-[:IN_RUN]-(n:Assertion)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed

// name: discardNodes
// Removes some of the hidden nodes of an import that is not complete.
// params: run: string, limit: integer
// writes
MATCH (n:Document|Actor|Channel|ReachObservation|Statement|Claim|Narrative|CounterEvidence|Country|Place|Topic|Note|Analyst|ImportRun)
WHERE n.staged = $run
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
