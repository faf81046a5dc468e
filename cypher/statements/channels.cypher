// name: channels
// Channels by id, or a page of them in a chosen order.
// params: page: page, filter: map, clearance: integer
// params: want: want(operator[], reach, reachHistory, statements[], claims[], narratives[], relays[], coSharedWith, notes[])
// reads
CALL {
  UNWIND $page.ids AS id
  MATCH (h:Channel {id: id})
  WHERE coalesce(h.marking, 4) <= $clearance
  RETURN h, null AS cursorKey
  UNION ALL
  // in order of id, straight from the index, which is read no further than the page goes
  MATCH (h:Channel)
  WHERE h.id > CASE WHEN $page.list AND $page.orderBy = 'ID' THEN coalesce($page.afterId, '') END AND h.id < coalesce($page.beforeId, '~')
    AND coalesce(h.marking, 4) <= $clearance
    AND CASE WHEN $filter.coShared IS NULL THEN true ELSE $filter.coShared = EXISTS {
      MATCH (h)-[r:CO_SHARED]-(o:Channel) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
    } END
  WITH h ORDER BY h.id LIMIT $page.limit
  WITH collect(h)[$page.tail..] AS found
  UNWIND found AS h
  RETURN h, h.id AS cursorKey
  UNION ALL
  // widest known reach first; whose reach is unknown stands behind all others, since it is no small number
  UNWIND CASE WHEN $page.list AND $page.orderBy <> 'ID' THEN [1] ELSE [] END AS list
  MATCH (h:Channel)
  WHERE coalesce(h.marking, 4) <= $clearance
    AND CASE WHEN $filter.coShared IS NULL THEN true ELSE $filter.coShared = EXISTS {
      MATCH (h)-[r:CO_SHARED]-(o:Channel) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
    } END
  WITH h, coalesce(-COLLECT {
    MATCH (h)-[o:HAD_REACH]->(f:ReachObservation) WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(f.marking, 4) <= $clearance
    RETURN f.count ORDER BY coalesce(toString(f.asOf), '') DESC, f.id LIMIT 1
  }[0], 1) AS cursorKey
  WHERE ($page.afterId IS NULL OR cursorKey > $page.afterKey OR cursorKey = $page.afterKey AND h.id > $page.afterId)
    AND ($page.beforeId IS NULL OR cursorKey < $page.beforeKey OR cursorKey = $page.beforeKey AND h.id < $page.beforeId)
  WITH h, cursorKey ORDER BY cursorKey, h.id LIMIT $page.limit
  WITH collect({h: h, cursorKey: cursorKey})[$page.tail..] AS found
  UNWIND found AS row
  RETURN row.h AS h, row.cursorKey AS cursorKey
}
RETURN cursorKey, 'Channel' AS __typename, h.id AS id, h.displayName AS displayName, h.handle AS handle,
  h.platform AS platform, h.url AS url,
  CASE WHEN $want.operator IS NOT NULL THEN COLLECT {
    MATCH (h)<-[r:OPERATES]-(a:Actor) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
    RETURN [CASE WHEN a:Person THEN 'Person' WHEN a:Organization THEN 'Organization' ELSE 'Collective' END] + [name IN $want.operator | a[name]] ORDER BY a.id LIMIT 1
  }[0] END AS operator,
  CASE WHEN $want.reach OR $want.reachHistory THEN COLLECT {
    MATCH (h)-[o:HAD_REACH]->(f:ReachObservation) WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(f.marking, 4) <= $clearance
    RETURN {__typename: 'ReachObservation', id: f.id, count: f.count, asOf: f.asOf, source: COLLECT {
      MATCH (t:Assertion)-[g:FROM]->(d:Document) WHERE t.id IN o.assertions AND coalesce(t.marking, 4) <= $clearance AND coalesce(g.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance
      RETURN {start: t.start, end: t.end, line: null, excerpt: t.excerpt, section: null, document: d {__typename: 'Document', .id, .title, .url, .published, .retrievedAt, .sha256, .marking, .sourceReliability}} ORDER BY t.start, t.id LIMIT 1
    }[0]} ORDER BY coalesce(toString(f.asOf), '') DESC, f.id
  } END AS reachHistory,
  CASE WHEN $want.statements IS NOT NULL THEN COLLECT {
    MATCH (h)-[k:CARRIED]->(s:Statement) WHERE coalesce(k.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance
    RETURN [CASE WHEN s:Post THEN 'Post' WHEN s:Publication THEN 'Publication' ELSE 'Quote' END] + [name IN $want.statements | CASE name WHEN 'mode' THEN coalesce(s.mode, 'direct') ELSE s[name] END] ORDER BY s.publishedAt, s.id
  } END AS statements,
  CASE WHEN $want.claims IS NOT NULL THEN COLLECT {
    MATCH (h)-[k:CARRIED]->(s:Statement)-[x:EXPRESSES]->(c:Claim) WHERE coalesce(k.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
    WITH DISTINCT c ORDER BY c.id
    RETURN ['Claim'] + [name IN $want.claims | c[name]]
  } END AS claims,
  CASE WHEN $want.narratives IS NOT NULL THEN COLLECT {
    MATCH (h)-[k:CARRIED]->(s:Statement)-[i:IN_NARRATIVE]->(n:Narrative) WHERE coalesce(k.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(i.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance
    WITH DISTINCT n ORDER BY n.id
    RETURN ['Narrative'] + [name IN $want.narratives | n[name]]
  } END AS narratives,
  CASE WHEN $want.relays IS NOT NULL THEN COLLECT {
    MATCH (h)-[r:RELAYS]->(a:Actor) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
    RETURN [CASE WHEN a:Person THEN 'Person' WHEN a:Organization THEN 'Organization' ELSE 'Collective' END] + [name IN $want.relays | a[name]] ORDER BY a.id
  } END AS relays,
  CASE WHEN $want.coSharedWith THEN COLLECT {
    MATCH (h)-[r:CO_SHARED]-(o:Channel) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
    RETURN {channel: o {__typename: 'Channel', .id, .displayName, .handle, .platform, .url}, weight: r.weight, objects: r.objects, windowSec: r.windowSec} ORDER BY r.weight DESC, o.id
  } END AS coSharedWith,
  CASE WHEN $want.notes IS NOT NULL THEN COLLECT {
    MATCH (h)<-[r:CONCERNS]-(o:Note) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
    RETURN ['Note'] + [name IN $want.notes | o[name]] ORDER BY o.id
  } END AS notes
ORDER BY cursorKey, id

// name: channelCount
// How many channels a filter leaves.
// params: filter: map, clearance: integer
// reads
MATCH (h:Channel)
WHERE coalesce(h.marking, 4) <= $clearance
  AND CASE WHEN $filter.coShared IS NULL THEN true ELSE $filter.coShared = EXISTS {
    MATCH (h)-[r:CO_SHARED]-(o:Channel) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
  } END
RETURN count(h) AS total

// name: reachObservations
// Follower counts that sources state, by id.
// params: page: page, clearance: integer, want: want(source)
// reads
UNWIND $page.ids AS id
MATCH (f:ReachObservation {id: id})<-[o:HAD_REACH]-(h:Channel)
WHERE coalesce(f.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
RETURN 'ReachObservation' AS __typename, f.id AS id, f.count AS count, f.asOf AS asOf,
  CASE WHEN $want.source THEN COLLECT {
    MATCH (t:Assertion)-[g:FROM]->(d:Document) WHERE t.id IN o.assertions AND coalesce(t.marking, 4) <= $clearance AND coalesce(g.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance
    RETURN {start: t.start, end: t.end, line: null, excerpt: t.excerpt, section: null, document: d {__typename: 'Document', .id, .title, .url, .published, .retrievedAt, .sha256, .marking, .sourceReliability}} ORDER BY t.start, t.id LIMIT 1
  }[0] END AS source
