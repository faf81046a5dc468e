// name: ruleState
// A rule as it is, for writing.
// params: id: string, clearance: integer
// reads
MATCH (r:Rule {id: $id})-[t:TIES_TO]->(x:Claim|Narrative)
WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(t.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
RETURN r.title AS title, r.terms AS terms, r.version AS version, r.appliedVersion AS appliedVersion, r.marking AS marking, x.id AS target, x.marking AS targetMarking

// name: ruleTarget
// How widely the claim or narrative of a new rule may be passed on.
// params: id: string, clearance: integer
// reads
MATCH (x:Claim|Narrative {id: $id})
WHERE coalesce(x.marking, 4) <= $clearance
RETURN coalesce(x.marking, 4) AS marking

// name: createRule
// Adds a rule for a claim or a narrative.
// params: id: string, title: string, terms: string, target: string, marking: integer, at: string, by: string
// writes
MATCH (x:Claim|Narrative {id: $target})
CREATE (r:Rule {id: $id, title: $title, terms: $terms, version: 1, marking: $marking, createdAt: datetime($at), createdBy: $by})
CREATE (r)-[:TIES_TO {run: $id, marking: $marking}]->(x)
RETURN r.id AS id

// name: correctRule
// Gives a rule another title or other terms; what it has tied stays until it is applied again.
// params: id: string, title: string, terms: string, version: integer
// writes
MATCH (r:Rule {id: $id})
SET r.title = $title, r.terms = $terms, r.version = $version

// name: settleRule
// Says which version of a rule is wholly applied; none where it is undone.
// params: id: string, version: integer | null
// writes
MATCH (r:Rule {id: $id})
SET r.appliedVersion = $version

// name: untieClaims
// Takes back some of what a rule has tied to claims, all but what a given version did.
// params: rule: string, keep: integer, limit: integer
// writes
MATCH (:Statement)-[r:EXPRESSES]->(:Claim)
WHERE r.rule = $rule AND r.ruleVersion <> $keep
WITH r LIMIT $limit
DELETE r
RETURN count(*) AS untied

// name: untieNarratives
// Takes back some of what a rule has tied to narratives, all but what a given version did.
// params: rule: string, keep: integer, limit: integer
// writes
MATCH (:Statement)-[r:IN_NARRATIVE]->(:Narrative)
WHERE r.rule = $rule AND r.ruleVersion <> $keep
WITH r LIMIT $limit
DELETE r
RETURN count(*) AS untied

// name: tiePosts
// Ties some of the posts that a rule finds, and that it has not tied yet, to its claim and the claim's narratives, or to its narrative.
// params: rule: string, version: integer, run: string, target: string, marking: integer, terms: map, limit: integer, clearance: integer
// writes
MATCH (x:Claim|Narrative {id: $target})
CALL {
  UNWIND $terms.lucene AS query
  CALL db.index.fulltext.queryNodes('postTexts', query) YIELD node AS p
  RETURN p
  UNION
  UNWIND $terms.objects AS object
  MATCH (:SharedObject {kind: object.kind, key: object.key})<-[:SHARES]-(p:Post)
  RETURN p
  UNION
  UNWIND $terms.hosts AS host
  MATCH (:SharedObject {domain: host})<-[:SHARES]-(p:Post)
  RETURN p
}
WITH DISTINCT x, p
WHERE coalesce(p.marking, 4) <= $clearance
  AND ($terms.languages = [] OR p.lang IN $terms.languages)
  AND ($terms.from IS NULL OR p.publishedAt >= datetime($terms.from))
  AND ($terms.until IS NULL OR p.publishedAt <= datetime($terms.until))
  AND ($terms.hashtags = [] OR EXISTS { MATCH (p)-[:SHARES]->(o:SharedObject {kind: 'hashtag'}) WHERE o.key IN $terms.hashtags })
  AND ($terms.links = [] OR EXISTS { MATCH (p)-[:SHARES]->(o:SharedObject {kind: 'url'}) WHERE o.key IN $terms.links })
  AND ($terms.domains = [] OR EXISTS { MATCH (p)-[:SHARES]->(o:SharedObject) WHERE o.domain IN $terms.domains })
  AND EXISTS { (p)<-[:CARRIED]-(:Channel) }
  // as a list: as a condition it would be looked up in the index of rules, which holds all other posts of this one
  AND NOT $rule IN COLLECT { MATCH (p)-[e:EXPRESSES|IN_NARRATIVE]->() WHERE e.rule IS NOT NULL RETURN e.rule }
WITH x, p LIMIT $limit
WITH x, p, CASE WHEN p.marking > $marking THEN p.marking ELSE $marking END AS marking
FOREACH (c IN CASE WHEN x:Claim THEN [x] ELSE [] END |
  CREATE (p)-[:EXPRESSES {score: 1.0, method: 'rule', rule: $rule, ruleVersion: $version, run: $run, marking: marking}]->(c)
)
FOREACH (n IN CASE WHEN x:Narrative THEN [x] ELSE [] END |
  CREATE (p)-[:IN_NARRATIVE {method: 'rule', rule: $rule, ruleVersion: $version, run: $run, marking: marking}]->(n)
)
WITH x, p, marking
CALL {
  WITH x, p, marking
  MATCH (x)-[o:PART_OF]->(n:Narrative) WHERE x:Claim AND coalesce(o.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance
  WITH p, n, reduce(highest = marking, m IN [coalesce(o.marking, 4), coalesce(n.marking, 4)] | CASE WHEN m > highest THEN m ELSE highest END) AS highest
  CREATE (p)-[:IN_NARRATIVE {method: 'rule', rule: $rule, ruleVersion: $version, run: $run, marking: highest}]->(n)
}
RETURN count(p) AS tied
