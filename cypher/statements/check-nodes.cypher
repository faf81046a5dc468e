// name: checkDocument
// A page of nodes with the label Document, in order of id, with all they hold.
// params: after: string, limit: integer, clearance: integer
// reads
MATCH (n:Document)
WHERE n.id > $after AND coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id LIMIT $limit

// name: checkSection
// A page of nodes with the label Section, in order of id, with all they hold.
// params: after: string, limit: integer, clearance: integer
// reads
MATCH (n:Section)
WHERE n.id > $after AND coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id LIMIT $limit

// name: checkActor
// A page of nodes with the label Actor, in order of id, with all they hold.
// params: after: string, limit: integer, clearance: integer
// reads
MATCH (n:Actor)
WHERE n.id > $after AND coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id LIMIT $limit

// name: checkChannel
// A page of nodes with the label Channel, in order of id, with all they hold.
// params: after: string, limit: integer, clearance: integer
// reads
MATCH (n:Channel)
WHERE n.id > $after AND coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id LIMIT $limit

// name: checkReachObservation
// A page of nodes with the label ReachObservation, in order of id, with all they hold.
// params: after: string, limit: integer, clearance: integer
// reads
MATCH (n:ReachObservation)
WHERE n.id > $after AND coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id LIMIT $limit

// name: checkStatement
// A page of nodes with the label Statement, in order of id, with all they hold.
// params: after: string, limit: integer, clearance: integer
// reads
MATCH (n:Statement)
WHERE n.id > $after AND coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id LIMIT $limit

// name: checkCounterEvidence
// A page of nodes with the label CounterEvidence, in order of id, with all they hold.
// params: after: string, limit: integer, clearance: integer
// reads
MATCH (n:CounterEvidence)
WHERE n.id > $after AND coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id LIMIT $limit

// name: checkClaim
// A page of nodes with the label Claim, in order of id, with all they hold.
// params: after: string, limit: integer, clearance: integer
// reads
MATCH (n:Claim)
WHERE n.id > $after AND coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id LIMIT $limit

// name: checkClaimFamily
// A page of nodes with the label ClaimFamily, in order of id, with all they hold.
// params: after: string, limit: integer, clearance: integer
// reads
MATCH (n:ClaimFamily)
WHERE n.id > $after AND coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id LIMIT $limit

// name: checkNarrative
// A page of nodes with the label Narrative, in order of id, with all they hold.
// params: after: string, limit: integer, clearance: integer
// reads
MATCH (n:Narrative)
WHERE n.id > $after AND coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id LIMIT $limit

// name: checkEvent
// A page of nodes with the label Event, in order of id, with all they hold.
// params: after: string, limit: integer, clearance: integer
// reads
MATCH (n:Event)
WHERE n.id > $after AND coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id LIMIT $limit

// name: checkCountry
// A page of nodes with the label Country, in order of id, with all they hold.
// params: after: string, limit: integer, clearance: integer
// reads
MATCH (n:Country)
WHERE n.id > $after AND coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id LIMIT $limit

// name: checkPlace
// A page of nodes with the label Place, in order of id, with all they hold.
// params: after: string, limit: integer, clearance: integer
// reads
MATCH (n:Place)
WHERE n.id > $after AND coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id LIMIT $limit

// name: checkTopic
// A page of nodes with the label Topic, in order of id, with all they hold.
// params: after: string, limit: integer, clearance: integer
// reads
MATCH (n:Topic)
WHERE n.id > $after AND coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id LIMIT $limit

// name: checkNote
// A page of nodes with the label Note, in order of id, with all they hold.
// params: after: string, limit: integer, clearance: integer
// reads
MATCH (n:Note)
WHERE n.id > $after AND coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id LIMIT $limit

// name: checkAlias
// A page of nodes with the label Alias, in order of id, with all they hold.
// params: after: string, limit: integer, clearance: integer
// reads
MATCH (n:Alias)
WHERE n.id > $after AND coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id LIMIT $limit

// name: checkAnalyst
// A page of nodes with the label Analyst, in order of id, with all they hold.
// params: after: string, limit: integer, clearance: integer
// reads
MATCH (n:Analyst)
WHERE n.id > $after AND coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id LIMIT $limit

// name: checkImportRun
// A page of nodes with the label ImportRun, in order of id, with all they hold.
// params: after: string, limit: integer, clearance: integer
// reads
MATCH (n:ImportRun)
WHERE n.id > $after AND coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id LIMIT $limit

// name: checkAssertion
// A page of nodes with the label Assertion, in order of id, with all they hold.
// params: after: string, limit: integer, clearance: integer
// reads
MATCH (n:Assertion)
WHERE n.id > $after AND coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id LIMIT $limit

// name: checkProposal
// A page of nodes with the label Proposal, in order of id, with all they hold.
// params: after: string, limit: integer, clearance: integer
// reads
MATCH (n:Proposal)
WHERE n.id > $after AND coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id LIMIT $limit

// name: checkReviewStep
// A page of nodes with the label ReviewStep, in order of id, with all they hold.
// params: after: string, limit: integer, clearance: integer
// reads
MATCH (n:ReviewStep)
WHERE n.id > $after AND coalesce(toIntegerOrNull(n.marking), 4) <= $clearance
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id LIMIT $limit
