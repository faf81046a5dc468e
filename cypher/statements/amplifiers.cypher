// Who says what is read as rows that stream past, and put together by the server: a list of all statements of an
// amplifier, gathered here, would take more memory than a transaction may have.

// name: narrativeIds
// All narratives, in order of id.
// params: clearance: integer
// reads
MATCH (n:Narrative) WHERE coalesce(n.marking, 4) <= $clearance
RETURN n.id AS id, coalesce(n.marking, 4) AS marking ORDER BY id

// name: claimIds
// All claims, in order of id.
// params: clearance: integer
// reads
MATCH (c:Claim) WHERE coalesce(c.marking, 4) <= $clearance
RETURN c.id AS id, coalesce(c.marking, 4) AS marking ORDER BY id

// name: tellings
// Who carried or said what stands in narratives, in its own words or paraphrased: a row for each narrative, statement and teller, in no order.
// Narratives by their place in the list, types and modes as numbers: rows by the hundred thousand are read in half the time so. `marking` is the highest of what a row is made of.
// params: narratives: string[], clearance: integer
// reads
UNWIND range(0, size($narratives) - 1) AS narrative
MATCH (n:Narrative {id: $narratives[narrative]})<-[i:IN_NARRATIVE]-(s:Statement)<-[t:CARRIED|SAID]-(w:Channel|Actor)
WHERE coalesce(n.marking, 4) <= $clearance AND coalesce(i.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(t.marking, 4) <= $clearance AND coalesce(w.marking, 4) <= $clearance
  AND (t:CARRIED AND w:Channel OR t:SAID AND w:Actor AND t.mode <> 'reported')
RETURN narrative, s.id AS statement, CASE WHEN s:Post THEN 0 WHEN s:Publication THEN 1 ELSE 2 END AS type,
  CASE coalesce(s.mode, 'direct') WHEN 'direct' THEN 0 WHEN 'indirect' THEN 1 ELSE 2 END AS mode, s.publishedAt.epochMillis AS at,
  w.id AS teller, CASE WHEN w:Channel THEN 0 WHEN w:Person THEN 1 WHEN w:Organization THEN 2 ELSE 3 END AS tellerType, t.mode = 'direct' AS direct,
  reduce(highest = 0, marking IN [n.marking, i.marking, s.marking, t.marking, w.marking] | CASE WHEN coalesce(marking, 4) > highest THEN coalesce(marking, 4) ELSE highest END) AS marking

// name: expressions
// Which statements express claims, in whatever narrative or in none: a row for each, in no order.
// params: claims: string[], clearance: integer
// reads
UNWIND range(0, size($claims) - 1) AS claim
MATCH (c:Claim {id: $claims[claim]})<-[x:EXPRESSES]-(s:Statement)
WHERE coalesce(c.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance
RETURN claim, s.id AS statement,
  reduce(highest = 0, marking IN [c.marking, x.marking, s.marking] | CASE WHEN coalesce(marking, 4) > highest THEN coalesce(marking, 4) ELSE highest END) AS marking

// name: statementCarriers
// Which channels carried some statements: a row for each, in no order.
// params: statements: string[], clearance: integer
// reads
UNWIND $statements AS id
MATCH (s:Statement {id: id})<-[k:CARRIED]-(h:Channel)
WHERE coalesce(s.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
RETURN id AS statement, h.id AS channel,
  reduce(highest = 0, marking IN [k.marking, h.marking] | CASE WHEN coalesce(marking, 4) > highest THEN coalesce(marking, 4) ELSE highest END) AS marking

// name: operators
// Who operates which channel.
// params: clearance: integer
// reads
MATCH (h:Channel)<-[p:OPERATES]-(a:Actor)
WHERE coalesce(h.marking, 4) <= $clearance AND coalesce(p.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
WITH h, a, reduce(highest = 0, marking IN [h.marking, p.marking, a.marking] | CASE WHEN coalesce(marking, 4) > highest THEN coalesce(marking, 4) ELSE highest END) AS marking
RETURN h.id AS channel, a.id AS operator, CASE WHEN a:Person THEN 'Person' WHEN a:Organization THEN 'Organization' ELSE 'Collective' END AS operatorType, min(marking) AS marking
ORDER BY channel, operator

// name: answeringActors
// Whoever gave counter-evidence: nobody of them is an amplifier. `marking` is the lowest clearance that sees so.
// params: clearance: integer
// reads
MATCH (e:CounterEvidence)<-[g:GAVE]-(a:Actor)
WHERE coalesce(e.marking, 4) <= $clearance AND coalesce(g.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
WITH a, reduce(highest = 0, marking IN [e.marking, g.marking, a.marking] | CASE WHEN coalesce(marking, 4) > highest THEN coalesce(marking, 4) ELSE highest END) AS marking
RETURN a.id AS id, min(marking) AS marking ORDER BY id

// name: organizationMembers
// Whoever belongs to some organizations.
// params: organizations: string[], clearance: integer
// reads
UNWIND $organizations AS id
MATCH (o:Organization {id: id})<-[m:AFFILIATED_WITH]-(a:Actor)
WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(m.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
RETURN DISTINCT a.id AS id ORDER BY id

// name: claimsLeft
// The claims that a filter leaves, of any narrative.
// params: claims: string[] | null, rebutted: boolean | null, countries: string[] | null, clearance: integer
// reads
MATCH (c:Claim)
WHERE coalesce(c.marking, 4) <= $clearance AND ($claims IS NULL OR c.id IN $claims)
  AND ($countries IS NULL OR EXISTS {
    MATCH (c)-[a:ABOUT]->(k:Country) WHERE k.id IN $countries AND coalesce(a.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance
  })
  AND ($rebutted IS NULL OR $rebutted = EXISTS {
    MATCH (c)<-[b:REBUTS]-(e:CounterEvidence {kind: 'rebuttal'}) WHERE coalesce(b.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
  })
RETURN c.id AS id

// name: channelCounts
// The platform of channels, and the latest follower count of each that has one. `marking` is the lowest clearance that sees the same.
// params: ids: string[], clearance: integer
// reads
UNWIND $ids AS id
MATCH (h:Channel {id: id})
WHERE coalesce(h.marking, 4) <= $clearance
WITH id, h, COLLECT {
  MATCH (h)-[o:HAD_REACH]->(f:ReachObservation) WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(f.marking, 4) <= $clearance
  RETURN [f.count, coalesce(o.marking, 4), coalesce(f.marking, 4)] ORDER BY coalesce(toString(f.asOf), '') DESC, f.id LIMIT 1
}[0] AS latest
RETURN id, h.platform AS platform, latest[0] AS count,
  reduce(highest = coalesce(h.marking, 4), marking IN coalesce(latest[1..], []) | CASE WHEN marking > highest THEN marking ELSE highest END) AS marking

// name: amplifierEntities
// Amplifiers as nodes of a picture.
// params: ids: string[], clearance: integer
// reads
CALL {
  UNWIND $ids AS id
  MATCH (a:Actor {id: id}) WHERE coalesce(a.marking, 4) <= $clearance
  RETURN {__typename: CASE WHEN a:Person THEN 'Person' WHEN a:Organization THEN 'Organization' ELSE 'Collective' END, id: a.id, name: a.name, roleText: a.roleText} AS amplifier
  UNION ALL
  UNWIND $ids AS id
  MATCH (h:Channel {id: id}) WHERE coalesce(h.marking, 4) <= $clearance
  RETURN h {__typename: 'Channel', .id, .displayName, .handle, .platform, .url} AS amplifier
}
RETURN amplifier

// name: amplifierHomes
// The country whose office or state body actors are of, and the organizations that they belong to, for groups.
// params: ids: string[], groupBy: string, clearance: integer
// reads
UNWIND $ids AS id
MATCH (a:Actor {id: id})
WHERE coalesce(a.marking, 4) <= $clearance
CALL {
  WITH a
  WITH a WHERE $groupBy = 'country'
  MATCH (a)-[r:HOLDS_OFFICE_IN|STATE_BODY_OF]->(k:Country) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance
  RETURN k.id AS key, k.name AS label, 0 AS distance
  UNION
  WITH a
  WITH a WHERE $groupBy = 'country'
  MATCH (a)-[m:AFFILIATED_WITH]->(o:Organization)-[b:STATE_BODY_OF]->(k:Country) WHERE coalesce(m.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance AND coalesce(b.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance
  RETURN k.id AS key, k.name AS label, 1 AS distance
  UNION
  WITH a
  WITH a WHERE $groupBy = 'organization'
  MATCH (a)-[m:AFFILIATED_WITH]->(o:Organization) WHERE coalesce(m.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
  RETURN o.id AS key, o.name AS label, 0 AS distance
}
WITH id, key, label ORDER BY distance, key
WITH id, collect([key, label])[0] AS home
RETURN id, home[0] AS key, home[1] AS label

// name: edgeAssertions
// Where it is printed that amplifiers said or carried statements: `through` names an amplifier and the channels that it operates.
// params: edges: row[], clearance: integer
// reads
UNWIND $edges AS edge
UNWIND edge.statements AS id
MATCH (s:Statement {id: id})<-[r:SAID|CARRIED]-(x:Actor|Channel)
WHERE x.id IN edge.through AND coalesce(s.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
  AND coalesce(r.mode, 'direct') <> 'reported'
UNWIND r.assertions AS assertion
WITH DISTINCT edge.id AS edge, assertion ORDER BY edge, assertion
RETURN edge, collect(assertion) AS assertions
