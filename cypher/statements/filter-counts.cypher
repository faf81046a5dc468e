// name: claimFacts
// Which countries each claim is about, and whether it is rebutted.
// params: clearance: integer
// reads
MATCH (c:Claim) WHERE coalesce(c.marking, 4) <= $clearance
RETURN c.id AS id,
  COLLECT { MATCH (c)-[a:ABOUT]->(k:Country) WHERE coalesce(a.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance RETURN DISTINCT k.id } AS countries,
  EXISTS { MATCH (c)<-[b:REBUTS]-(e:CounterEvidence {kind: 'rebuttal'}) WHERE coalesce(b.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance } AS rebutted

// name: affiliations
// The organizations that actors belong to: a row for each.
// params: ids: string[], clearance: integer
// reads
UNWIND $ids AS id
MATCH (a:Actor {id: id})-[m:AFFILIATED_WITH]->(o:Organization)
WHERE coalesce(a.marking, 4) <= $clearance AND coalesce(m.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
RETURN DISTINCT id AS actor, o.id AS organization

// name: valueLabels
// The names, titles or texts of some values of a filter.
// params: ids: string[], clearance: integer
// reads
UNWIND $ids AS id
MATCH (n:Actor|Channel|Narrative|Claim|Country {id: id})
WHERE coalesce(n.marking, 4) <= $clearance
RETURN id, coalesce(n.name, n.displayName, n.title, n.text) AS label
