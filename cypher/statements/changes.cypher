// name: lockChangeLog
// Keeps every other write waiting until this one has ended, so that the chain of entries never forks.
// params: id: string
// writes
MERGE (l:ChangeLog {id: $id})
SET l.marking = 4
RETURN l.id AS id

// name: changeLogHead
// How many entries the change log has, and the hash of the last; only writing reads it, with the highest clearance.
// params: id: string, clearance: integer
// reads
MATCH (l:ChangeLog {id: $id})
WHERE coalesce(l.marking, 4) <= $clearance
RETURN coalesce(l.length, 0) AS length, coalesce(l.head, '') AS head

// name: changeOfKey
// The entry that was written under an idempotency key; only writing reads it, with the highest clearance.
// params: key: string, clearance: integer
// reads
MATCH (c:Change {idempotencyKey: $key})
WHERE coalesce(c.marking, 4) <= $clearance
RETURN properties(c) AS change

// name: changeById
// One entry of the change log; only writing reads it, with the highest clearance.
// params: id: string, clearance: integer
// reads
MATCH (c:Change {id: $id})
WHERE coalesce(c.marking, 4) <= $clearance
RETURN properties(c) AS change

// name: lastChangeOf
// Who changed something last, and when; only writing reads it, with the highest clearance.
// params: target: string, clearance: integer
// reads
MATCH (c:Change {target: $target})
WHERE coalesce(c.marking, 4) <= $clearance
RETURN c.id AS id, c.entry AS entry, c.by AS by, c.at AS at, c.version AS version
ORDER BY c.entry DESC LIMIT 1

// name: appendChange
// Adds an entry to the change log and makes it the head of the chain.
// params: log: string, entry: integer, id: string, at: string, by: string, kind: string, target: string, about: string[], factType: string | null
// params: factKind: string | null, before: string | null, after: string | null, version: integer, marking: integer, note: string | null
// params: undoes: string | null, idempotencyKey: string, inputHash: string, previousHash: string, hash: string
// writes
MATCH (l:ChangeLog {id: $log})
SET l.length = $entry, l.head = $hash
CREATE (c:Change {
  id: $id, entry: $entry, at: $at, by: $by, kind: $kind, target: $target, about: $about, factType: $factType, factKind: $factKind,
  before: $before, after: $after, version: $version, marking: $marking, note: $note, undoes: $undoes,
  idempotencyKey: $idempotencyKey, inputHash: $inputHash, previousHash: $previousHash, hash: $hash
})
RETURN c.id AS id

// name: joinChanged
// Joins an entry of the change log to the nodes that it is about.
// params: change: string, about: string[], marking: integer
// writes
MATCH (c:Change {id: $change})
UNWIND $about AS id
MATCH (n:Document|Section|Actor|Channel|ReachObservation|Statement|Claim|ClaimFamily|Narrative|CounterEvidence|Event|Country|Place|Topic|Note {id: id})
MERGE (c)-[r:CHANGED]->(n)
SET r.marking = $marking
RETURN count(r) AS joined

// name: record
// The version of a node and how widely it may be passed on.
// params: id: string, clearance: integer
// reads
MATCH (n:Document|Section|Actor|Channel|ReachObservation|Statement|Claim|ClaimFamily|Narrative|CounterEvidence|Event|Country|Place|Topic|Note {id: $id})
WHERE CASE n.marking WHEN 5 THEN 4 ELSE coalesce(n.marking, 4) END <= $clearance
RETURN n.id AS id, coalesce(n.version, 1) AS version, CASE n.marking WHEN 5 THEN 4 ELSE coalesce(n.marking, 4) END AS marking,
  coalesce(n.marking = 5, false) AS withdrawn

// name: history
// The changes of a node and of the facts that it takes part in, the latest first; a withdrawn fact's are RED.
// params: id: string, before: string | null, limit: integer, clearance: integer
// reads
MATCH (n:Document|Section|Actor|Channel|ReachObservation|Statement|Claim|ClaimFamily|Narrative|CounterEvidence|Event|Country|Place|Topic|Note {id: $id})<-[j:CHANGED]-(c:Change)
WHERE CASE n.marking WHEN 5 THEN 4 ELSE coalesce(n.marking, 4) END <= $clearance AND coalesce(j.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
  AND ($before IS NULL OR EXISTS { MATCH (p:Change {id: $before}) WHERE coalesce(p.marking, 4) <= $clearance AND c.entry < p.entry })
  AND NOT EXISTS { MATCH (c)-[k:CHANGED]->(x) WHERE coalesce(k.marking, 4) > $clearance OR CASE x.marking WHEN 5 THEN 4 ELSE coalesce(x.marking, 4) END > $clearance }
  AND NOT EXISTS {
    MATCH (c)-[:CHANGED]->(a)-[r]->(b)<-[:CHANGED]-(c)
    WHERE type(r) = c.factType AND coalesce(r.kind, '') = coalesce(c.factKind, '')
      AND CASE r.marking WHEN 5 THEN 4 ELSE coalesce(r.marking, 4) END > $clearance
  }
RETURN properties(c) AS change, COLLECT {
  MATCH (u:Change {undoes: c.id}) WHERE coalesce(u.marking, 4) <= $clearance RETURN u.id ORDER BY u.entry DESC LIMIT 1
}[0] AS undoneBy
ORDER BY c.entry DESC LIMIT $limit

// name: recordedChanges
// Changes that were made at a time or later, the latest first, from a place in that order on; its time is in milliseconds since 1970.
// params: since: string, beforeAt: integer | null, beforeId: string | null, limit: integer, clearance: integer
// reads
MATCH (c:Change)
WHERE c.at >= $since
WITH c, datetime(c.at).epochMillis AS at
WHERE ($beforeAt IS NULL OR at < $beforeAt OR at = $beforeAt AND c.id < $beforeId)
  AND coalesce(c.marking, 4) <= $clearance
  AND NOT EXISTS { MATCH (c)-[k:CHANGED]->(x) WHERE coalesce(k.marking, 4) > $clearance OR CASE x.marking WHEN 5 THEN 4 ELSE coalesce(x.marking, 4) END > $clearance }
  AND NOT EXISTS {
    MATCH (c)-[:CHANGED]->(a)-[r]->(b)<-[:CHANGED]-(c)
    WHERE type(r) = c.factType AND coalesce(r.kind, '') = coalesce(c.factKind, '')
      AND CASE r.marking WHEN 5 THEN 4 ELSE coalesce(r.marking, 4) END > $clearance
  }
  AND NOT EXISTS {
    MATCH (r:Rule {id: c.target})
    WHERE coalesce(r.marking, 4) > $clearance OR NOT EXISTS {
      MATCH (r)-[t:TIES_TO]->(x) WHERE coalesce(t.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
    }
  }
RETURN c.id AS id, at, properties(c) AS change, COLLECT {
  MATCH (u:Change {undoes: c.id}) WHERE coalesce(u.marking, 4) <= $clearance RETURN u.id ORDER BY u.entry DESC LIMIT 1
}[0] AS undoneBy, COLLECT {
  MATCH (c)-[k:CHANGED]->(x) WHERE coalesce(k.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
  RETURN x {.id, __typename: [l IN labels(x) WHERE NOT l IN ['Actor', 'Statement']][0]} ORDER BY x.id = c.about[0] DESC, x.id
} AS about
ORDER BY at DESC, id DESC LIMIT $limit

// name: recordedChangeCount
// How many changes were made at a time or later.
// params: since: string, clearance: integer
// reads
MATCH (c:Change)
WHERE c.at >= $since AND coalesce(c.marking, 4) <= $clearance
  AND NOT EXISTS { MATCH (c)-[k:CHANGED]->(x) WHERE coalesce(k.marking, 4) > $clearance OR CASE x.marking WHEN 5 THEN 4 ELSE coalesce(x.marking, 4) END > $clearance }
  AND NOT EXISTS {
    MATCH (c)-[:CHANGED]->(a)-[r]->(b)<-[:CHANGED]-(c)
    WHERE type(r) = c.factType AND coalesce(r.kind, '') = coalesce(c.factKind, '')
      AND CASE r.marking WHEN 5 THEN 4 ELSE coalesce(r.marking, 4) END > $clearance
  }
  AND NOT EXISTS {
    MATCH (r:Rule {id: c.target})
    WHERE coalesce(r.marking, 4) > $clearance OR NOT EXISTS {
      MATCH (r)-[t:TIES_TO]->(x) WHERE coalesce(t.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
    }
  }
RETURN count(c) AS total

// name: checkChanges
// A page of the change log, in order, each entry with the nodes that it is joined to.
// params: after: integer, limit: integer, clearance: integer
// reads
MATCH (c:Change)
WHERE c.entry > $after AND coalesce(toIntegerOrNull(c.marking), 4) <= $clearance
RETURN properties(c) AS change, COLLECT { MATCH (c)-[:CHANGED]->(n) RETURN n.id ORDER BY n.id } AS joined
ORDER BY c.entry LIMIT $limit

// name: factState
// What a fact holds, and the markings of its ends; only writing reads it, and sees withdrawn ones too.
// params: from: string, type: string, to: string, kind: string, clearance: integer
// reads
MATCH (a:Document|Section|Actor|Channel|ReachObservation|Statement|Claim|ClaimFamily|Narrative|CounterEvidence|Event|Country|Place|Topic|Note {id: $from})-[r]->(b {id: $to})
WHERE type(r) = $type AND coalesce(r.kind, '') = $kind
  AND coalesce(a.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance AND coalesce(b.marking, 4) <= $clearance
RETURN properties(r) AS properties, coalesce(r.version, 1) AS version, coalesce(r.marking, 4) AS marking,
  coalesce(a.marking, 4) AS fromMarking, coalesce(b.marking, 4) AS toMarking
