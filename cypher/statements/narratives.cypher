// name: narratives
// Narratives by id, or a page of them in order of id.
// params: page: page, clearance: integer
// params: want: want(parents, children, claims, statements, actors, channels, counterEvidence)
// reads
CALL {
  UNWIND $page.ids AS id
  MATCH (n:Narrative {id: id})
  WHERE coalesce(n.marking, 4) <= $clearance
  RETURN n, null AS cursorKey
  UNION ALL
  MATCH (n:Narrative)
  WHERE n.id > CASE WHEN $page.list THEN coalesce($page.afterId, '') END AND n.id < coalesce($page.beforeId, '~')
    AND coalesce(n.marking, 4) <= $clearance
  WITH n ORDER BY n.id LIMIT $page.limit
  WITH collect(n)[$page.tail..] AS found
  UNWIND found AS n
  RETURN n, n.id AS cursorKey
}
RETURN cursorKey, 'Narrative' AS __typename, n.id AS id, n.title AS title, n.level AS level, n.gloss AS gloss,
  CASE WHEN $want.parents THEN COLLECT {
    MATCH (n)-[r:PART_OF]->(o:Narrative) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
    RETURN o {__typename: 'Narrative', .id, .title, .level, .gloss} ORDER BY o.id
  } END AS parents,
  CASE WHEN $want.children THEN COLLECT {
    MATCH (n)<-[r:PART_OF]-(o:Narrative) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
    RETURN o {__typename: 'Narrative', .id, .title, .level, .gloss} ORDER BY o.id
  } END AS children,
  CASE WHEN $want.claims THEN COLLECT {
    MATCH (n)<-[r:PART_OF]-(c:Claim) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
    RETURN c {__typename: 'Claim', .id, .text, .kind, .firstSeenAt} ORDER BY c.id
  } END AS claims,
  CASE WHEN $want.statements THEN COLLECT {
    MATCH (n)<-[r:IN_NARRATIVE]-(s:Statement) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance
    RETURN s {__typename: CASE WHEN s:Post THEN 'Post' WHEN s:Publication THEN 'Publication' ELSE 'Quote' END, .id, .text, .verbatim, .publishedAt, mode: coalesce(s.mode, 'direct')} ORDER BY s.publishedAt, s.id
  } END AS statements,
  CASE WHEN $want.actors THEN COLLECT {
    MATCH (n)<-[i:IN_NARRATIVE]-(s:Statement)<-[d:SAID]-(a:Actor) WHERE d.mode <> 'reported' AND coalesce(i.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
    WITH DISTINCT a ORDER BY a.id
    RETURN {__typename: CASE WHEN a:Person THEN 'Person' WHEN a:Organization THEN 'Organization' ELSE 'Collective' END, id: a.id, name: a.name, roleText: a.roleText}
  } END AS actors,
  CASE WHEN $want.channels THEN COLLECT {
    MATCH (n)<-[i:IN_NARRATIVE]-(s:Statement)<-[k:CARRIED]-(h:Channel) WHERE coalesce(i.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
    WITH DISTINCT h ORDER BY h.id
    RETURN h {__typename: 'Channel', .id, .displayName, .handle, .platform, .url}
  } END AS channels,
  CASE WHEN $want.counterEvidence THEN COLLECT {
    MATCH (n)<-[i:IN_NARRATIVE]-(e:CounterEvidence) WHERE coalesce(i.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
    RETURN e {__typename: 'CounterEvidence', .id, .text, .paraphrase, .kind, .publishedAt} ORDER BY e.id
  } END AS counterEvidence
ORDER BY cursorKey, id

// name: narrativeCount
// How many narratives a reader may see.
// params: clearance: integer
// reads
MATCH (n:Narrative) WHERE coalesce(n.marking, 4) <= $clearance RETURN count(n) AS total
