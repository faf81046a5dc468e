// name: paths
// The shortest ways between two nodes, of at most six steps.
// params: from: string, to: string, maxLength: integer, first: integer, clearance: integer
// reads
CALL {
  MATCH (a:Actor {id: $from}) RETURN a
  UNION
  MATCH (a:Channel {id: $from}) RETURN a
  UNION
  MATCH (a:Statement {id: $from}) RETURN a
  UNION
  MATCH (a:Claim {id: $from}) RETURN a
  UNION
  MATCH (a:Narrative {id: $from}) RETURN a
  UNION
  MATCH (a:CounterEvidence {id: $from}) RETURN a
  UNION
  MATCH (a:Country {id: $from}) RETURN a
  UNION
  MATCH (a:Event {id: $from}) RETURN a
  UNION
  MATCH (a:Place {id: $from}) RETURN a
  UNION
  MATCH (a:Topic {id: $from}) RETURN a
  UNION
  MATCH (a:Document {id: $from}) RETURN a
}
CALL {
  MATCH (b:Actor {id: $to}) RETURN b
  UNION
  MATCH (b:Channel {id: $to}) RETURN b
  UNION
  MATCH (b:Statement {id: $to}) RETURN b
  UNION
  MATCH (b:Claim {id: $to}) RETURN b
  UNION
  MATCH (b:Narrative {id: $to}) RETURN b
  UNION
  MATCH (b:CounterEvidence {id: $to}) RETURN b
  UNION
  MATCH (b:Country {id: $to}) RETURN b
  UNION
  MATCH (b:Event {id: $to}) RETURN b
  UNION
  MATCH (b:Place {id: $to}) RETURN b
  UNION
  MATCH (b:Topic {id: $to}) RETURN b
  UNION
  MATCH (b:Document {id: $to}) RETURN b
}
WITH a, b WHERE a <> b AND coalesce(a.marking, 4) <= $clearance AND coalesce(b.marking, 4) <= $clearance
MATCH p = ALL SHORTEST (a)
  (()-[r:SAID|CARRIED|OPERATES|RELAYS|EXPRESSES|PART_OF|IN_NARRATIVE|CONTRADICTS|VARIANT_OF|ABOUT|GAVE|VIA|REBUTS|CORROBORATES|QUALIFIES|EXPOSES_MOTIVE_OF|AUTHORED|PUBLISHED|AFFILIATED_WITH|HOLDS_OFFICE_IN|STATE_BODY_OF|CONTROLLED_BY|LINKED_TO|PARTICIPATED_IN|PARTY_TO|TOOK_PLACE_IN|ECHOES|DISSENTS_FROM|CO_SHARED|AMPLIFIED|IMPERSONATES|REPOST_OF|POSSIBLY_SAME_AS|RELATED_TO]-(n)
    WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance){1,6}
  (b)
WHERE length(p) <= $maxLength
WITH p, [x IN nodes(p) | x.id] AS ids ORDER BY ids, [r IN relationships(p) | type(r)] LIMIT $first
RETURN [x IN nodes(p) | x {.id, __typename: [l IN labels(x) WHERE NOT l IN ['Actor', 'Statement']][0]}] AS nodes,
  [r IN relationships(p) | {kind: type(r), source: startNode(r).id, target: endNode(r).id, assertions: coalesce(r.assertions, [])}] AS steps
