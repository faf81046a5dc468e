// name: graphLabels
// Every label that the graph has ever known; only the hash of the graph reads it.
// params: clearance: integer
// reads
CALL db.labels() YIELD label
WITH label WHERE $clearance >= 0
RETURN label ORDER BY label

// name: graphNodes
// All nodes but those of the change log, with all they hold; only the hash of the graph reads it.
// params: clearance: integer
// reads
MATCH (n:Actor|Alias|Analyst|ApiKey|Assertion|Channel|Claim|ClaimFamily|CounterEvidence|Country|Document|Event|ImportRun|Keyword|Migration|Narrative|Note|Place|Proposal|ReachObservation|ReviewStep|Rule|Section|SharedObject|Statement|Technique|Topic|Briefing|SavedView)
WHERE coalesce(n.marking, 4) <= $clearance
RETURN labels(n) AS labels, properties(n) AS properties

// name: graphRelationships
// All relationships but those of the change log, with all they hold; only the hash of the graph reads it.
// params: clearance: integer
// reads
MATCH (a)-[r]->(b)
WHERE type(r) <> 'CHANGED' AND coalesce(r.marking, 4) <= $clearance
RETURN type(r) AS type, labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, coalesce(b.id, b.kind + ' ' + b.key) AS to, properties(r) AS properties
