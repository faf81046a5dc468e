// name: narratives
// Narratives by id, or a page of them in order of id.
// params: page: page, clearance: integer
// params: want: want(parents[], children[], claims[], statements[], statementCount, actors[], channels[], counterEvidence[])
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
  CASE WHEN $want.parents IS NOT NULL THEN COLLECT {
    MATCH (n)-[r:PART_OF]->(o:Narrative) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
    RETURN ['Narrative'] + [name IN $want.parents | o[name]] ORDER BY o.id
  } END AS parents,
  CASE WHEN $want.children IS NOT NULL THEN COLLECT {
    MATCH (n)<-[r:PART_OF]-(o:Narrative) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
    RETURN ['Narrative'] + [name IN $want.children | o[name]] ORDER BY o.id
  } END AS children,
  CASE WHEN $want.claims IS NOT NULL THEN COLLECT {
    MATCH (n)<-[r:PART_OF]-(c:Claim) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
    RETURN ['Claim'] + [name IN $want.claims | c[name]] ORDER BY c.id
  } END AS claims,
  CASE WHEN $want.statements IS NOT NULL THEN COLLECT {
    MATCH (n)<-[r:IN_NARRATIVE]-(s:Statement) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance
    WITH DISTINCT s ORDER BY s.publishedAt, s.id LIMIT 200
    RETURN [CASE WHEN s:Post THEN 'Post' WHEN s:Publication THEN 'Publication' ELSE 'Quote' END] + [name IN $want.statements | CASE name WHEN 'mode' THEN coalesce(s.mode, 'direct') ELSE s[name] END]
  } END AS statements,
  CASE WHEN $want.statementCount THEN COUNT {
    MATCH (n)<-[r:IN_NARRATIVE]-(s:Statement) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance
    RETURN DISTINCT s
  } END AS statementCount,
  CASE WHEN $want.actors IS NOT NULL THEN COLLECT {
    MATCH (n)<-[i:IN_NARRATIVE]-(s:Statement)<-[d:SAID]-(a:Actor) WHERE d.mode <> 'reported' AND coalesce(i.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
    WITH DISTINCT a ORDER BY a.id
    RETURN [CASE WHEN a:Person THEN 'Person' WHEN a:Organization THEN 'Organization' ELSE 'Collective' END] + [name IN $want.actors | a[name]]
  } END AS actors,
  CASE WHEN $want.channels IS NOT NULL THEN COLLECT {
    MATCH (n)<-[i:IN_NARRATIVE]-(s:Statement)<-[k:CARRIED]-(h:Channel) WHERE coalesce(i.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
    WITH DISTINCT h ORDER BY h.id
    RETURN ['Channel'] + [name IN $want.channels | h[name]]
  } END AS channels,
  CASE WHEN $want.counterEvidence IS NOT NULL THEN COLLECT {
    MATCH (n)<-[i:IN_NARRATIVE]-(e:CounterEvidence) WHERE coalesce(i.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
    RETURN ['CounterEvidence'] + [name IN $want.counterEvidence | e[name]] ORDER BY e.id
  } END AS counterEvidence
ORDER BY cursorKey, id

// name: narrativeCount
// How many narratives a reader may see.
// params: clearance: integer
// reads
MATCH (n:Narrative) WHERE coalesce(n.marking, 4) <= $clearance RETURN count(n) AS total
