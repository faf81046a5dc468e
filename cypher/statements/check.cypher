// name: checkIds
// Nodes that no statement can find, because their id is missing or no string.
// params: clearance: integer
// reads
MATCH (n:Document|Section|Actor|Channel|ReachObservation|Statement|CounterEvidence|Claim|ClaimFamily|Narrative|Event|Country|Place|Topic|Note|Alias|Analyst|ImportRun|Assertion|Proposal|ReviewStep)
WHERE coalesce(toStringOrNull(n.id) <> n.id, true) AND coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
RETURN labels(n) AS labels, toStringOrNull(n.id) AS id, count(*) AS nodes

// name: checkEnds
// Which labels each type of relationship joins, with an example.
// params: clearance: integer
// reads
MATCH (a)-[r]->(b)
WHERE coalesce(toIntegerOrNull(r.marking), 4) <= $clearance
RETURN type(r) AS type, labels(a) AS fromLabels, labels(b) AS toLabels, count(*) AS relationships,
  min(coalesce(a.id, '?') + ' -> ' + coalesce(b.id, '?')) AS example
ORDER BY type

// name: checkRelationships
// Relationships whose marking, status or own properties are missing or are none of the words the model has for them.
// params: clearance: integer
// reads
MATCH (a)-[r]->(b)
WHERE coalesce(toIntegerOrNull(r.marking), 4) <= $clearance
WITH a, r, b, [
  CASE WHEN coalesce(NOT r.marking IN [0, 1, 2, 3, 4, 5], true) THEN 'marking' END,
  CASE WHEN type(r) IN ['SUBJECT', 'OBJECT', 'FROM', 'BY', 'IN_RUN', 'SUPERSEDES', 'CHANGED'] OR r.run IS NOT NULL THEN null
    WHEN type(r) = 'POSSIBLY_SAME_AS' THEN CASE WHEN coalesce(NOT r.status IN ['open', 'yes', 'no'], true) THEN 'status' END
    WHEN coalesce(NOT r.status IN ['proposed', 'accepted', 'rejected', 'superseded'], true) THEN 'status' END,
  CASE type(r)
    WHEN 'SAID' THEN CASE WHEN coalesce(NOT r.mode IN ['direct', 'indirect', 'reported'], true) THEN 'mode' END
    WHEN 'CARRIED' THEN CASE WHEN coalesce(NOT r.role IN ['origin', 'relay', 'unknown'], true) THEN 'role' END
    WHEN 'OPERATES' THEN CASE WHEN coalesce(NOT r.certainty IN ['stated', 'inferred'], true) THEN 'certainty' END
    WHEN 'PRINTED_IN' THEN CASE WHEN coalesce(NOT (0 <= r.start AND r.start < r.end AND r.line > 0), true) THEN 'span' END
    WHEN 'HAS_SECTION' THEN CASE WHEN coalesce(r.ordinal < 0, true) THEN 'ordinal' END
    WHEN 'RELATED_TO' THEN CASE WHEN coalesce(r.kind = '', true) THEN 'kind' END
    WHEN 'POSSIBLY_SAME_AS' THEN CASE WHEN coalesce(r.reason = '', true) THEN 'reason' END
  END
] AS problems
UNWIND [problem IN problems WHERE problem IS NOT NULL] AS property
RETURN a.id AS subject, type(r) AS type, b.id AS object, property, toStringOrNull(r[property]) AS value

// name: checkSupport
// Relationships that no assertion supports, or that list one that is missing or speaks of something else.
// params: clearance: integer
// reads
MATCH (a)-[r]->(b)
WHERE coalesce(toIntegerOrNull(r.marking), 4) <= $clearance AND r.run IS NULL
  AND NOT type(r) IN ['SUBJECT', 'OBJECT', 'FROM', 'BY', 'IN_RUN', 'SUPERSEDES', 'CHANGED']
UNWIND CASE WHEN size(coalesce(r.assertions, [])) = 0 THEN [null] ELSE r.assertions END AS assertion
OPTIONAL MATCH (n:Assertion {id: assertion})
WITH a, r, b, assertion, n
WHERE n IS NULL OR NOT EXISTS { (n)-[:SUBJECT]->(a) } OR NOT EXISTS { (n)-[:OBJECT]->(b) }
RETURN a.id AS subject, type(r) AS type, b.id AS object, assertion, n IS NOT NULL AS found

// name: checkWithdrawn
// Relationships with marking 5 that an assertion still supports, and those that none supports without it.
// params: clearance: integer
// reads
MATCH (a)-[r]->(b)
WHERE coalesce(toIntegerOrNull(r.marking), 4) <= $clearance AND size(coalesce(r.assertions, [])) > 0
WITH a, r, b, EXISTS {
  MATCH (n:Assertion)
  WHERE n.id IN r.assertions AND n.status IN ['accepted', 'proposed']
} AS supported
WHERE supported = coalesce(r.marking = 5, false)
RETURN a.id AS subject, type(r) AS type, b.id AS object, supported

// name: checkAssertionEnds
// Assertions that lack one of their relationships, or that no relationship lists.
// params: clearance: integer
// reads
MATCH (n:Assertion)
WHERE coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
WITH n, [
  CASE WHEN COUNT { (n)-[:SUBJECT]->() } <> 1 THEN 'one SUBJECT' END,
  CASE WHEN COUNT { (n)-[:OBJECT]->() } <> 1 THEN 'one OBJECT' END,
  CASE WHEN n.excerpt IS NULL AND n.method = 'analyst' AND n.note <> '' THEN null
    WHEN COUNT { (n)-[:FROM]->(:Document) } <> 1 THEN 'one FROM' END,
  CASE WHEN COUNT { (n)-[:BY]->(:Analyst) } <> 1 THEN 'one BY' END,
  CASE WHEN n.change IS NULL AND COUNT { (n)-[:IN_RUN]->(:ImportRun) } <> 1 THEN 'one IN_RUN' END,
  CASE WHEN n.change IS NOT NULL AND NOT EXISTS { MATCH (:Change {id: n.change}) } THEN 'the change that made it' END,
  CASE WHEN NOT EXISTS {
    MATCH (n)-[:SUBJECT]->(a)
    MATCH (n)-[:OBJECT]->(b)
    MATCH (a)-[r]->(b)
    WHERE n.id IN r.assertions
  } THEN 'a relationship that lists it' END
] AS lacks
UNWIND [missing IN lacks WHERE missing IS NOT NULL] AS missing
RETURN n.id AS id, missing

// name: checkLooseNodes
// Nodes that mean nothing without a relationship they do not have.
// params: clearance: integer
// reads
MATCH (n:Section|ReachObservation|Claim|CounterEvidence|Quote|Alias|Note)
WHERE coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
WITH n, CASE
  WHEN n:Section AND COUNT { (n)<-[:HAS_SECTION]-(:Document) } <> 1 THEN 'one document'
  WHEN n:ReachObservation AND COUNT { (n)<-[:HAD_REACH]-(:Channel) } <> 1 THEN 'one channel'
  WHEN n:Claim AND NOT EXISTS { (n)<-[:EXPRESSES]-(:Statement) } THEN 'a statement that makes it'
  WHEN n:CounterEvidence AND NOT EXISTS { (n)<-[:GAVE]-(:Actor) } THEN 'somebody who gave it'
  WHEN n:Quote AND NOT EXISTS { (n)-[:PRINTED_IN]->(:Document) } THEN 'a document that prints it'
  WHEN n:Quote AND NOT EXISTS { (n)<-[:SAID|CARRIED]-() } THEN 'a speaker or a channel'
  WHEN n:Alias AND NOT EXISTS { (n)<-[:HAS_ALIAS]-(:Actor) } THEN 'an actor'
  WHEN n:Note AND NOT EXISTS { (n)-[:CONCERNS]->() } THEN 'anything it concerns'
END AS lacks
WHERE lacks IS NOT NULL
RETURN n.id AS id, lacks

// name: checkExcerpts
// What some documents are said to print: assertions, and statements and counter-evidence with their own words.
// params: documents: string[], clearance: integer
// reads
UNWIND $documents AS document
MATCH (d:Document {id: document})
CALL {
  WITH d
  MATCH (n:Assertion)-[:FROM]->(d)
  RETURN n.id AS id, n.start AS start, n.end AS end, n.excerpt AS words, null AS line, n.marking AS marking
  UNION ALL
  WITH d
  MATCH (n)-[p:PRINTED_IN]->(d)
  RETURN n.id AS id, p.start AS start, p.end AS end, CASE WHEN n:Statement THEN n.verbatim WHEN n:CounterEvidence THEN n.text END AS words,
    p.line AS line, n.marking AS marking
  UNION ALL
  WITH d
  MATCH (d)-[:HAS_SECTION]->(n:Section)
  RETURN n.id AS id, n.start AS start, n.end AS end, null AS words, null AS line, n.marking AS marking
}
WITH document, id, start, end, words, line, marking
WHERE coalesce(toIntegerOrNull(marking), 4) <= $clearance
RETURN document, id, start, end, words, line
