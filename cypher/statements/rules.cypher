// name: rules
// Rules that tie posts to claims and narratives: all, those of given ids, or those of a claim or a narrative.
// params: ids: string[] | null, target: string | null, clearance: integer
// reads
MATCH (r:Rule)-[t:TIES_TO]->(x:Claim|Narrative)
WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(t.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
  AND ($ids IS NULL OR r.id IN $ids) AND ($target IS NULL OR x.id = $target)
RETURN r.id AS id, r.title AS title, r.version AS version, r.appliedVersion AS appliedVersion, coalesce(r.marking, 4) AS marking, r.terms AS terms,
  CASE WHEN x:Claim THEN {__typename: 'Claim', id: x.id} END AS claim,
  CASE WHEN x:Narrative THEN {__typename: 'Narrative', id: x.id} END AS narrative
ORDER BY id LIMIT 500

// name: ruleVersions
// How a rule was worded in each of its versions, the latest first.
// params: id: string, clearance: integer
// reads
MATCH (r:Rule {id: $id})-[t:TIES_TO]->(x:Claim|Narrative)
WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(t.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
MATCH (c:Change {target: $id})
WHERE c.kind IN ['createRule', 'correctRule'] AND coalesce(c.marking, 4) <= $clearance
RETURN c.version AS version, c.at AS at, c.by AS by, c.note AS note, c.after AS after
ORDER BY version DESC LIMIT 200

// name: rulePosts
// How many posts each rule has tied, of those that a reader may see.
// params: rules: string[], clearance: integer
// reads
UNWIND $rules AS rule
CALL {
  WITH rule
  MATCH (p:Statement)-[e:EXPRESSES]->(:Claim) WHERE e.rule = rule AND coalesce(e.marking, 4) <= $clearance AND coalesce(p.marking, 4) <= $clearance
  RETURN p
  UNION
  WITH rule
  MATCH (p:Statement)-[i:IN_NARRATIVE]->(:Narrative) WHERE i.rule = rule AND coalesce(i.marking, 4) <= $clearance AND coalesce(p.marking, 4) <= $clearance
  RETURN p
}
RETURN rule AS id, count(p) AS posts

// name: rulePreview
// What a rule would tie: how many posts of how many channels, when, and the channels that carried most, each with an example.
// params: terms: map, clearance: integer
// reads
CALL {
  UNWIND $terms.lucene AS query
  CALL db.index.fulltext.queryNodes('postTexts', query) YIELD node AS p
  RETURN p
  UNION
  UNWIND $terms.objects AS object
  MATCH (o:SharedObject {kind: object.kind, key: object.key})<-[r:SHARES]-(p:Post)
  WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance
  RETURN p
  UNION
  UNWIND $terms.hosts AS host
  MATCH (o:SharedObject {domain: host})<-[r:SHARES]-(p:Post)
  WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance
  RETURN p
}
WITH DISTINCT p
WHERE coalesce(p.marking, 4) <= $clearance
  AND ($terms.languages = [] OR p.lang IN $terms.languages)
  AND ($terms.from IS NULL OR p.publishedAt >= datetime($terms.from))
  AND ($terms.until IS NULL OR p.publishedAt <= datetime($terms.until))
  AND ($terms.hashtags = [] OR EXISTS {
    MATCH (p)-[r:SHARES]->(o:SharedObject {kind: 'hashtag'}) WHERE o.key IN $terms.hashtags AND coalesce(o.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance
  })
  AND ($terms.links = [] OR EXISTS {
    MATCH (p)-[r:SHARES]->(o:SharedObject {kind: 'url'}) WHERE o.key IN $terms.links AND coalesce(o.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance
  })
  AND ($terms.domains = [] OR EXISTS {
    MATCH (p)-[r:SHARES]->(o:SharedObject) WHERE o.domain IN $terms.domains AND coalesce(o.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance
  })
MATCH (p)<-[k:CARRIED]-(h:Channel)
WHERE coalesce(k.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
WITH h, count(DISTINCT p) AS posts, min(p.publishedAt) AS first, max(p.publishedAt) AS last, min(p.id) AS example
ORDER BY posts DESC, h.id
WITH sum(posts) AS posts, count(h) AS channels, min(first) AS first, max(last) AS last,
  collect({channel: {__typename: 'Channel', id: h.id}, posts: posts, example: {__typename: 'Post', id: example}})[..20] AS carriers
RETURN posts, channels, first, last, carriers
