// name: channels
// Channels by id, or a page of them in order of id.
// params: page: page, clearance: integer
// params: want: want(operator[], reach, reachHistory, statements[], claims[], narratives[], relays[], coSharedWith, notes[])
// reads
CALL {
  UNWIND $page.ids AS id
  MATCH (h:Channel {id: id})
  WHERE coalesce(h.marking, 4) <= $clearance
  RETURN h, null AS cursorKey
  UNION ALL
  MATCH (h:Channel)
  WHERE h.id > CASE WHEN $page.list THEN coalesce($page.afterId, '') END AND h.id < coalesce($page.beforeId, '~')
    AND coalesce(h.marking, 4) <= $clearance
  WITH h ORDER BY h.id LIMIT $page.limit
  WITH collect(h)[$page.tail..] AS found
  UNWIND found AS h
  RETURN h, h.id AS cursorKey
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
// How many channels a reader may see.
// params: clearance: integer
// reads
MATCH (h:Channel) WHERE coalesce(h.marking, 4) <= $clearance RETURN count(h) AS total

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
