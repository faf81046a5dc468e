// name: neighbourCounts
// How many neighbours a node has over each type of relationship, in each direction.
// params: id: string, clearance: integer
// reads
CALL {
  MATCH (a:Actor {id: $id}) RETURN a
  UNION
  MATCH (a:Channel {id: $id}) RETURN a
  UNION
  MATCH (a:Statement {id: $id}) RETURN a
  UNION
  MATCH (a:Claim {id: $id}) RETURN a
  UNION
  MATCH (a:ClaimFamily {id: $id}) RETURN a
  UNION
  MATCH (a:Narrative {id: $id}) RETURN a
  UNION
  MATCH (a:CounterEvidence {id: $id}) RETURN a
  UNION
  MATCH (a:Country {id: $id}) RETURN a
  UNION
  MATCH (a:Event {id: $id}) RETURN a
  UNION
  MATCH (a:Place {id: $id}) RETURN a
  UNION
  MATCH (a:Topic {id: $id}) RETURN a
  UNION
  MATCH (a:Document {id: $id}) RETURN a
  UNION
  MATCH (a:Note {id: $id}) RETURN a
}
WITH a WHERE coalesce(a.marking, 4) <= $clearance
MATCH (a)-[r:SAID|CARRIED|OPERATES|RELAYS|EXPRESSES|PART_OF|IN_NARRATIVE|CONTRADICTS|VARIANT_OF|ABOUT|GAVE|VIA|QUOTES|REBUTS|CORROBORATES|QUALIFIES|EXPOSES_MOTIVE_OF|PRINTED_IN|MENTIONS|DESCRIBES|AUTHORED|PUBLISHED|AFFILIATED_WITH|HOLDS_OFFICE_IN|STATE_BODY_OF|CONTROLLED_BY|LINKED_TO|PARTICIPATED_IN|PARTY_TO|TOOK_PLACE_IN|ECHOES|DISSENTS_FROM|CO_SHARED|AMPLIFIED|IMPERSONATES|REPOST_OF|POSSIBLY_SAME_AS|RELATED_TO|CONCERNS]-(n:Actor|Channel|Statement|Claim|ClaimFamily|Narrative|CounterEvidence|Country|Event|Place|Topic|Document|Note)
WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance
WITH type(r) AS kind, CASE WHEN startNode(r) = a THEN 'OUT' ELSE 'IN' END AS direction, count(DISTINCT n) AS count
RETURN kind, direction, count ORDER BY kind, direction DESC

// name: neighbours
// The neighbours of a node over given types of relationship, each type with its direction as in 'SAID OUT', and how many there are in all.
// params: id: string, relations: string[], first: integer, clearance: integer
// reads
CALL {
  MATCH (a:Actor {id: $id}) RETURN a
  UNION
  MATCH (a:Channel {id: $id}) RETURN a
  UNION
  MATCH (a:Statement {id: $id}) RETURN a
  UNION
  MATCH (a:Claim {id: $id}) RETURN a
  UNION
  MATCH (a:ClaimFamily {id: $id}) RETURN a
  UNION
  MATCH (a:Narrative {id: $id}) RETURN a
  UNION
  MATCH (a:CounterEvidence {id: $id}) RETURN a
  UNION
  MATCH (a:Country {id: $id}) RETURN a
  UNION
  MATCH (a:Event {id: $id}) RETURN a
  UNION
  MATCH (a:Place {id: $id}) RETURN a
  UNION
  MATCH (a:Topic {id: $id}) RETURN a
  UNION
  MATCH (a:Document {id: $id}) RETURN a
  UNION
  MATCH (a:Note {id: $id}) RETURN a
}
WITH a WHERE coalesce(a.marking, 4) <= $clearance
MATCH (a)-[r:SAID|CARRIED|OPERATES|RELAYS|EXPRESSES|PART_OF|IN_NARRATIVE|CONTRADICTS|VARIANT_OF|ABOUT|GAVE|VIA|QUOTES|REBUTS|CORROBORATES|QUALIFIES|EXPOSES_MOTIVE_OF|PRINTED_IN|MENTIONS|DESCRIBES|AUTHORED|PUBLISHED|AFFILIATED_WITH|HOLDS_OFFICE_IN|STATE_BODY_OF|CONTROLLED_BY|LINKED_TO|PARTICIPATED_IN|PARTY_TO|TOOK_PLACE_IN|ECHOES|DISSENTS_FROM|CO_SHARED|AMPLIFIED|IMPERSONATES|REPOST_OF|POSSIBLY_SAME_AS|RELATED_TO|CONCERNS]-(n:Actor|Channel|Statement|Claim|ClaimFamily|Narrative|CounterEvidence|Country|Event|Place|Topic|Document|Note)
WHERE type(r) + CASE WHEN startNode(r) = a THEN ' OUT' ELSE ' IN' END IN $relations
  AND coalesce(r.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance
WITH a, n, collect(r) AS joins ORDER BY n.id
WITH a, collect({n: n, joins: joins}) AS found
UNWIND found[..$first] AS each
WITH a, size(found) AS total, each.n AS n, each.joins AS joins
RETURN total, n.id AS id, [kind IN ['Person', 'Organization', 'Collective', 'Channel', 'Quote', 'Post', 'Publication', 'Claim', 'ClaimFamily', 'Narrative', 'CounterEvidence', 'Country', 'Event', 'Place', 'Topic', 'Document', 'Note'] WHERE kind IN labels(n)][0] AS kind,
  coalesce(n.name, n.displayName, n.title, n.text) AS label,
  toString(coalesce(n.publishedAt, n.firstSeenAt, n.published, CASE WHEN n:Event THEN n.start END)) AS at,
  [r IN joins | {kind: type(r), source: startNode(r).id, target: endNode(r).id, assertions: coalesce(r.assertions, []),
    statements: [x IN [startNode(r), endNode(r)] WHERE x:Statement | {__typename: CASE WHEN x:Post THEN 'Post' WHEN x:Publication THEN 'Publication' ELSE 'Quote' END, id: x.id}],
    counterEvidence: [x IN [startNode(r), endNode(r)] WHERE x:CounterEvidence | {__typename: 'CounterEvidence', id: x.id}]}] AS joins
ORDER BY id

// name: links
// The relationships between some nodes and others, in a stable order.
// params: of: string[], among: string[], first: integer, clearance: integer
// reads
UNWIND $of AS id
CALL (id) {
  MATCH (a:Actor {id: id}) RETURN a
  UNION
  MATCH (a:Channel {id: id}) RETURN a
  UNION
  MATCH (a:Statement {id: id}) RETURN a
  UNION
  MATCH (a:Claim {id: id}) RETURN a
  UNION
  MATCH (a:ClaimFamily {id: id}) RETURN a
  UNION
  MATCH (a:Narrative {id: id}) RETURN a
  UNION
  MATCH (a:CounterEvidence {id: id}) RETURN a
  UNION
  MATCH (a:Country {id: id}) RETURN a
  UNION
  MATCH (a:Event {id: id}) RETURN a
  UNION
  MATCH (a:Place {id: id}) RETURN a
  UNION
  MATCH (a:Topic {id: id}) RETURN a
  UNION
  MATCH (a:Document {id: id}) RETURN a
  UNION
  MATCH (a:Note {id: id}) RETURN a
}
WITH a WHERE coalesce(a.marking, 4) <= $clearance
MATCH (a)-[r:SAID|CARRIED|OPERATES|RELAYS|EXPRESSES|PART_OF|IN_NARRATIVE|CONTRADICTS|VARIANT_OF|ABOUT|GAVE|VIA|QUOTES|REBUTS|CORROBORATES|QUALIFIES|EXPOSES_MOTIVE_OF|PRINTED_IN|MENTIONS|DESCRIBES|AUTHORED|PUBLISHED|AFFILIATED_WITH|HOLDS_OFFICE_IN|STATE_BODY_OF|CONTROLLED_BY|LINKED_TO|PARTICIPATED_IN|PARTY_TO|TOOK_PLACE_IN|ECHOES|DISSENTS_FROM|CO_SHARED|AMPLIFIED|IMPERSONATES|REPOST_OF|POSSIBLY_SAME_AS|RELATED_TO|CONCERNS]-(n:Actor|Channel|Statement|Claim|ClaimFamily|Narrative|CounterEvidence|Country|Event|Place|Topic|Document|Note)
WHERE n.id IN $among AND coalesce(r.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance
WITH DISTINCT r ORDER BY type(r), startNode(r).id, endNode(r).id LIMIT $first
RETURN type(r) AS kind, startNode(r).id AS source, endNode(r).id AS target, coalesce(r.assertions, []) AS assertions,
  [x IN [startNode(r), endNode(r)] WHERE x:Statement | {__typename: CASE WHEN x:Post THEN 'Post' WHEN x:Publication THEN 'Publication' ELSE 'Quote' END, id: x.id}] AS statements,
  [x IN [startNode(r), endNode(r)] WHERE x:CounterEvidence | {__typename: 'CounterEvidence', id: x.id}] AS counterEvidence
ORDER BY kind, source, target
