// name: answers
// Who answers which narrative, or which claim of an expanded narrative, with which counter-evidence: all by id, and some of it in full.
// params: narratives: string[], claims: string[] | null, expand: string[], examples: integer, clearance: integer
// reads
MATCH (e:CounterEvidence)-[i:IN_NARRATIVE]->(n:Narrative)
WHERE n.id IN $narratives AND NOT n.id IN $expand AND coalesce(e.marking, 4) <= $clearance AND coalesce(i.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance
  AND ($claims IS NULL OR EXISTS {
    MATCH (e)-[r:REBUTS|EXPOSES_MOTIVE_OF|QUALIFIES]->(c:Claim) WHERE c.id IN $claims AND coalesce(r.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
  })
MATCH (e)<-[g:GAVE]-(a:Actor) WHERE coalesce(g.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
WITH a, e, g.assertions + i.assertions AS assertions, n.id AS target
WITH a, target, e.kind AS kind, collect(DISTINCT e) AS given, collect(assertions) AS assertionLists
RETURN {__typename: CASE WHEN a:Person THEN 'Person' WHEN a:Organization THEN 'Organization' ELSE 'Collective' END, id: a.id, name: a.name, roleText: a.roleText} AS giver, target, kind,
  COLLECT { UNWIND given AS e WITH e ORDER BY e.id LIMIT $examples RETURN e {__typename: 'CounterEvidence', .id, .text, .paraphrase, .kind, .publishedAt} } AS counterEvidence,
  [e IN given | e.id] AS given,
  COLLECT { UNWIND assertionLists AS list UNWIND list AS id RETURN DISTINCT id ORDER BY id } AS assertions
ORDER BY giver.id, target, kind

// name: claimAnswers
// Who answers which claim of expanded narratives, with which counter-evidence: all by id, and some of it in full.
// params: claims: string[], examples: integer, clearance: integer
// reads
MATCH (c:Claim)<-[r:REBUTS|EXPOSES_MOTIVE_OF|QUALIFIES]-(e:CounterEvidence)<-[g:GAVE]-(a:Actor)
WHERE c.id IN $claims AND coalesce(c.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance AND coalesce(g.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
WITH a, c, CASE type(r) WHEN 'REBUTS' THEN 'rebuttal' WHEN 'EXPOSES_MOTIVE_OF' THEN 'motiveExposed' ELSE 'context' END AS kind,
  collect(DISTINCT e) AS given, collect(r.assertions + g.assertions) AS assertionLists
RETURN {__typename: CASE WHEN a:Person THEN 'Person' WHEN a:Organization THEN 'Organization' ELSE 'Collective' END, id: a.id, name: a.name, roleText: a.roleText} AS giver, c.id AS target, kind,
  COLLECT { UNWIND given AS e WITH e ORDER BY e.id LIMIT $examples RETURN e {__typename: 'CounterEvidence', .id, .text, .paraphrase, .kind, .publishedAt} } AS counterEvidence,
  [e IN given | e.id] AS given,
  COLLECT { UNWIND assertionLists AS list UNWIND list AS id RETURN DISTINCT id ORDER BY id } AS assertions
ORDER BY giver.id, target, kind

// name: pictureNarratives
// The narratives that a picture shows: those asked for, or all that have a claim or a statement.
// params: narratives: string[] | null, clearance: integer
// reads
MATCH (n:Narrative)
WHERE coalesce(n.marking, 4) <= $clearance AND ($narratives IS NULL OR n.id IN $narratives)
  AND (EXISTS { MATCH (n)<-[r:PART_OF]-(c:Claim) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance }
    OR EXISTS { MATCH (n)<-[i:IN_NARRATIVE]-(s:Statement) WHERE coalesce(i.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance })
RETURN n {__typename: 'Narrative', .id, .title, .level, .gloss} AS narrative ORDER BY n.id

// name: selectedClaims
// The claims of a picture's narratives that a filter leaves.
// params: narratives: string[], claims: string[] | null, rebutted: boolean | null, countries: string[] | null, clearance: integer
// reads
MATCH (n:Narrative)<-[p:PART_OF]-(c:Claim)
WHERE n.id IN $narratives AND ($claims IS NULL OR c.id IN $claims) AND coalesce(n.marking, 4) <= $clearance AND coalesce(p.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
  AND ($countries IS NULL OR EXISTS {
    MATCH (c)-[r:ABOUT]->(k:Country) WHERE k.id IN $countries AND coalesce(r.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance
  })
  AND ($rebutted IS NULL OR $rebutted = EXISTS {
    MATCH (c)<-[r:REBUTS]-(e:CounterEvidence {kind: 'rebuttal'}) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
  })
RETURN DISTINCT c.id AS id ORDER BY id

// name: narrativeClaims
// The claims of narratives, as nodes of a picture, each with those of these narratives that it is part of.
// params: narratives: string[], clearance: integer
// reads
MATCH (n:Narrative)<-[r:PART_OF]-(c:Claim)
WHERE n.id IN $narratives AND coalesce(n.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
WITH c, collect(DISTINCT n.id) AS narratives ORDER BY c.id
RETURN c {__typename: 'Claim', .id, .text, .kind, .firstSeenAt} AS claim, narratives

// name: authorsAmong
// Which of some actors wrote the document that prints what they gave.
// params: ids: string[], clearance: integer
// reads
UNWIND $ids AS id
MATCH (a:Actor {id: id})-[g:GAVE]->(e:CounterEvidence)-[p:PRINTED_IN]->(d:Document)<-[w:AUTHORED]-(a)
WHERE coalesce(a.marking, 4) <= $clearance AND coalesce(g.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance AND coalesce(p.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance AND coalesce(w.marking, 4) <= $clearance
RETURN DISTINCT a.id AS id ORDER BY id

// name: pictureMarking
// The highest marking of what a picture and its figures are made of: narratives with their claims, statements with who said, carried and printed them, answers likewise.
// params: narratives: string[], statements: string[], counterEvidence: string[], clearance: integer
// reads
CALL {
  UNWIND $narratives AS id
  MATCH (n:Narrative {id: id}) WHERE coalesce(n.marking, 4) <= $clearance
  RETURN n.marking AS marking
  UNION ALL
  UNWIND $narratives AS id
  MATCH (n:Narrative {id: id})<-[p:PART_OF]-(c:Claim)
  WHERE coalesce(n.marking, 4) <= $clearance AND coalesce(p.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
  UNWIND [p.marking, c.marking] AS marking
  RETURN marking
  UNION ALL
  UNWIND $narratives AS id
  MATCH (n:Narrative {id: id})<-[p:PART_OF]-(c:Claim)<-[r:REBUTS|EXPOSES_MOTIVE_OF|QUALIFIES]-(e:CounterEvidence)
  WHERE coalesce(n.marking, 4) <= $clearance AND coalesce(p.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
  UNWIND [r.marking, e.marking] AS marking
  RETURN marking
  UNION ALL
  UNWIND $statements AS id
  MATCH (s:Statement {id: id})-[r:IN_NARRATIVE|EXPRESSES|PRINTED_IN]->(x)
  WHERE coalesce(s.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
  UNWIND [s.marking, r.marking, x.marking] AS marking
  RETURN marking
  UNION ALL
  UNWIND $statements AS id
  MATCH (s:Statement {id: id})<-[r:SAID]-(x:Actor)
  WHERE coalesce(s.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
  UNWIND [r.marking, x.marking] AS marking
  RETURN marking
  UNION ALL
  UNWIND $statements AS id
  MATCH (s:Statement {id: id})<-[k:CARRIED]-(h:Channel)
  WHERE coalesce(s.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
  WITH DISTINCT k, h
  UNWIND [k.marking, h.marking] + COLLECT {
    MATCH (h)<-[p:OPERATES]-(a:Actor) WHERE coalesce(p.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
    UNWIND [p.marking, a.marking] AS marking
    RETURN marking
  } + COLLECT {
    MATCH (h)-[o:HAD_REACH]->(f:ReachObservation) WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(f.marking, 4) <= $clearance
    UNWIND [o.marking, f.marking] AS marking
    RETURN marking
  } AS marking
  RETURN marking
  UNION ALL
  UNWIND $counterEvidence AS id
  MATCH (e:CounterEvidence {id: id})<-[r:GAVE]-(x:Actor)
  WHERE coalesce(e.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
  UNWIND [e.marking, r.marking, x.marking] AS marking
  RETURN marking
  UNION ALL
  UNWIND $counterEvidence AS id
  MATCH (e:CounterEvidence {id: id})-[r:IN_NARRATIVE|PRINTED_IN]->(x)
  WHERE coalesce(e.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
  UNWIND [r.marking, x.marking] AS marking
  RETURN marking
}
RETURN coalesce(max(coalesce(marking, 4)), 0) AS marking

// name: manyMarking
// The highest marking of what a picture of many may rest on: the statements of its narratives with who said, carried and printed them.
// params: narratives: string[], clearance: integer
// reads
UNWIND $narratives AS id
MATCH (n:Narrative {id: id})<-[i:IN_NARRATIVE]-(s:Statement)
WHERE coalesce(n.marking, 4) <= $clearance AND coalesce(i.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance
MATCH (s)-[r:SAID|CARRIED|EXPRESSES|PRINTED_IN]-(x:Actor|Channel|Claim|Document)
WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
WITH x, max(coalesce(i.marking, 4)) AS a, max(coalesce(s.marking, 4)) AS b, max(coalesce(r.marking, 4)) AS c
WITH x, [a, b, c, x.marking] + COLLECT {
  MATCH (x)<-[p:OPERATES]-(o:Actor) WHERE coalesce(p.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
  UNWIND [p.marking, o.marking] AS marking
  RETURN marking
} + COLLECT {
  MATCH (x)-[o:HAD_REACH]->(f:ReachObservation) WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(f.marking, 4) <= $clearance
  UNWIND [o.marking, f.marking] AS marking
  RETURN marking
} AS markings
UNWIND markings AS marking
RETURN coalesce(max(coalesce(marking, 4)), 0) AS marking
