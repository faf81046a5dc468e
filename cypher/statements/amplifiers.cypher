// Who says what is read as rows that stream past, and put together by the server: a list of all statements of an
// amplifier, gathered here, would take more memory than a transaction may have.

// name: carriedStatements
// What stands in narratives and which channels carried it: a row for each narrative, statement and channel, in no order.
// params: narratives: string[], from: string | null, until: string | null, clearance: integer
// reads
UNWIND $narratives AS narrative
MATCH (n:Narrative {id: narrative})<-[i:IN_NARRATIVE]-(s:Statement)<-[k:CARRIED]-(h:Channel)
WHERE coalesce(n.marking, 4) <= $clearance AND coalesce(i.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
  AND ($from IS NULL OR s.publishedAt >= datetime($from))
  AND ($until IS NULL OR s.publishedAt <= datetime($until))
RETURN narrative, s.id AS statement, CASE WHEN s:Post THEN 'Post' WHEN s:Publication THEN 'Publication' ELSE 'Quote' END AS type,
  coalesce(s.mode, 'direct') AS mode, s.publishedAt.epochMillis AS at, h.id AS channel

// name: spokenStatements
// What stands in narratives and who said it, in its own words or paraphrased: a row for each narrative, statement and speaker, in no order.
// params: narratives: string[], from: string | null, until: string | null, clearance: integer
// reads
UNWIND $narratives AS narrative
MATCH (n:Narrative {id: narrative})<-[i:IN_NARRATIVE]-(s:Statement)<-[d:SAID]-(a:Actor)
WHERE d.mode <> 'reported' AND coalesce(n.marking, 4) <= $clearance AND coalesce(i.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
  AND ($from IS NULL OR s.publishedAt >= datetime($from))
  AND ($until IS NULL OR s.publishedAt <= datetime($until))
RETURN narrative, s.id AS statement, CASE WHEN s:Post THEN 'Post' WHEN s:Publication THEN 'Publication' ELSE 'Quote' END AS type,
  coalesce(s.mode, 'direct') AS mode, s.publishedAt.epochMillis AS at, a.id AS speaker,
  CASE WHEN a:Person THEN 'Person' WHEN a:Organization THEN 'Organization' ELSE 'Collective' END AS speakerType, d.mode AS saidMode

// name: expressedClaims
// What stands in narratives and which claims it expresses: a row for each, in no order.
// params: narratives: string[], from: string | null, until: string | null, clearance: integer
// reads
UNWIND $narratives AS narrative
MATCH (n:Narrative {id: narrative})<-[i:IN_NARRATIVE]-(s:Statement)-[x:EXPRESSES]->(c:Claim)
WHERE coalesce(n.marking, 4) <= $clearance AND coalesce(i.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
  AND ($from IS NULL OR s.publishedAt >= datetime($from))
  AND ($until IS NULL OR s.publishedAt <= datetime($until))
RETURN s.id AS statement, c.id AS claim

// name: operators
// Who operates which channel.
// params: clearance: integer
// reads
MATCH (h:Channel)<-[p:OPERATES]-(a:Actor)
WHERE coalesce(h.marking, 4) <= $clearance AND coalesce(p.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
RETURN DISTINCT h.id AS channel, a.id AS operator, CASE WHEN a:Person THEN 'Person' WHEN a:Organization THEN 'Organization' ELSE 'Collective' END AS operatorType
ORDER BY channel, operator

// name: answeringActors
// Whoever gave counter-evidence: nobody of them is an amplifier.
// params: clearance: integer
// reads
MATCH (e:CounterEvidence)<-[g:GAVE]-(a:Actor)
WHERE coalesce(e.marking, 4) <= $clearance AND coalesce(g.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
RETURN DISTINCT a.id AS id ORDER BY id

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
// The platform of channels, and the latest follower count of each that has one.
// params: ids: string[], clearance: integer
// reads
UNWIND $ids AS id
MATCH (h:Channel {id: id})
WHERE coalesce(h.marking, 4) <= $clearance
RETURN id, h.platform AS platform, COLLECT {
  MATCH (h)-[o:HAD_REACH]->(f:ReachObservation) WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(f.marking, 4) <= $clearance
  RETURN f.count ORDER BY coalesce(toString(f.asOf), '') DESC, f.id LIMIT 1
}[0] AS count

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
