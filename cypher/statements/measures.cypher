// name: reach
// Known and unknown reach of claims, narratives or actors: latest counts over distinct channels, an upper bound.
// params: keys: row[], clearance: integer
// reads
UNWIND $keys AS asked
CALL {
  WITH asked
  UNWIND asked.claims AS id
  MATCH (c:Claim {id: id})<-[x:EXPRESSES]-(s:Statement) WHERE coalesce(c.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance
  RETURN s
  UNION
  WITH asked
  UNWIND asked.narratives AS id
  MATCH (n:Narrative {id: id})<-[i:IN_NARRATIVE]-(s:Statement) WHERE coalesce(n.marking, 4) <= $clearance AND coalesce(i.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance
  RETURN s
  UNION
  WITH asked
  UNWIND asked.statements AS id
  MATCH (s:Statement {id: id}) WHERE coalesce(s.marking, 4) <= $clearance
  RETURN s
}
CALL {
  WITH s
  MATCH (s)<-[k:CARRIED]-(carrier:Channel) WHERE coalesce(k.marking, 4) <= $clearance AND coalesce(carrier.marking, 4) <= $clearance
  RETURN carrier
  UNION
  WITH s
  MATCH (s)<-[d:SAID {mode: 'direct'}]-(carrier:Actor)
  WHERE coalesce(d.marking, 4) <= $clearance AND coalesce(carrier.marking, 4) <= $clearance
    AND NOT EXISTS { MATCH (s)<-[k:CARRIED]-(h:Channel) WHERE coalesce(k.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance }
    AND NOT EXISTS {
      MATCH (carrier)-[p:OPERATES]->(h:Channel)-[o:HAD_REACH]->(f:ReachObservation) WHERE coalesce(p.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance AND coalesce(f.marking, 4) <= $clearance
    }
  RETURN carrier
}
WITH DISTINCT asked.key AS key, carrier
WITH key, carrier, CASE WHEN carrier:Channel THEN COLLECT {
  MATCH (carrier)-[o:HAD_REACH]->(f:ReachObservation) WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(f.marking, 4) <= $clearance
  RETURN f.count ORDER BY coalesce(toString(f.asOf), '') DESC, f.id LIMIT 1
}[0] END AS count ORDER BY key, carrier.id
RETURN key, sum(coalesce(count, 0)) AS known,
  [node IN collect(CASE WHEN count IS NULL THEN carrier END) |
    node {.id, __typename: [l IN labels(node) WHERE NOT l IN ['Actor', 'Statement']][0]}] AS unknown,
  [c IN collect(count) WHERE c IS NOT NULL] AS counts

// name: actorReach
// Known reach of actors: the latest counts over the channels that they operate; without one it is unknown.
// params: ids: string[], clearance: integer
// reads
UNWIND $ids AS id
MATCH (a:Actor {id: id})
WHERE coalesce(a.marking, 4) <= $clearance
WITH a, COLLECT {
  MATCH (a)-[p:OPERATES]->(h:Channel) WHERE coalesce(p.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
  WITH DISTINCT h ORDER BY h.id
  RETURN {channel: {__typename: 'Channel', id: h.id}, count: COLLECT {
    MATCH (h)-[o:HAD_REACH]->(f:ReachObservation) WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(f.marking, 4) <= $clearance
    RETURN f.count ORDER BY coalesce(toString(f.asOf), '') DESC, f.id LIMIT 1
  }[0]}
} AS operated
RETURN a.id AS key, reduce(known = 0, o IN operated | known + coalesce(o.count, 0)) AS known, [o IN operated WHERE o.count IS NOT NULL | o.count] AS counts,
  [o IN operated WHERE o.count IS NULL | o.channel]
    + CASE WHEN operated = [] THEN [{__typename: [l IN labels(a) WHERE l <> 'Actor'][0], id: a.id}] ELSE [] END AS unknown

// name: claimStates
// The narratives of each claim, and whether it is rebutted.
// params: claims: string[], narratives: string[], clearance: integer
// reads
CALL {
  UNWIND $claims AS id
  MATCH (c:Claim {id: id})
  RETURN c
  UNION
  UNWIND $narratives AS id
  MATCH (:Narrative {id: id})<-[r:PART_OF]-(c:Claim) WHERE coalesce(r.marking, 4) <= $clearance
  RETURN c
}
WITH c WHERE coalesce(c.marking, 4) <= $clearance
RETURN c.id AS id,
  COLLECT { MATCH (c)-[r:PART_OF]->(n:Narrative) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance RETURN n.id ORDER BY n.id } AS narratives,
  EXISTS { MATCH (c)<-[r:REBUTS]-(e:CounterEvidence {kind: 'rebuttal'}) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance } AS rebutted
ORDER BY id

// name: claimCarriers
// Which channels carried statements with which claims: a row for each statement, in no order.
// params: claims: string[], clearance: integer
// reads
UNWIND $claims AS claim
MATCH (c:Claim {id: claim})<-[r:EXPRESSES]-(s:Statement)<-[k:CARRIED]-(h:Channel)
WHERE coalesce(c.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
RETURN claim, h.id AS channel

// name: voices
// How many statements each speaker has in a narrative.
// params: ids: string[], clearance: integer
// reads
UNWIND $ids AS id
MATCH (n:Narrative {id: id})<-[i:IN_NARRATIVE]-(s:Statement)<-[d:SAID]-(a:Actor)
WHERE d.mode <> 'reported' AND coalesce(n.marking, 4) <= $clearance AND coalesce(i.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
WITH id, a, count(DISTINCT s) AS statements ORDER BY statements DESC, a.id
RETURN id AS key, collect({actor: {__typename: CASE WHEN a:Person THEN 'Person' WHEN a:Organization THEN 'Organization' ELSE 'Collective' END, id: a.id, name: a.name, roleText: a.roleText}, statements: statements}) AS voices
