// name: events
// Events by id, or a page of them in order of id.
// params: page: page, clearance: integer
// params: want: want(participants[], countries[], claims[], source)
// reads
CALL {
  UNWIND $page.ids AS id
  MATCH (v:Event {id: id})
  WHERE coalesce(v.marking, 4) <= $clearance
  RETURN v, null AS cursorKey
  UNION ALL
  MATCH (v:Event)
  WHERE v.id > CASE WHEN $page.list THEN coalesce($page.afterId, '') END AND v.id < coalesce($page.beforeId, '~')
    AND coalesce(v.marking, 4) <= $clearance
  WITH v ORDER BY v.id LIMIT $page.limit
  WITH collect(v)[$page.tail..] AS found
  UNWIND found AS v
  RETURN v, v.id AS cursorKey
}
RETURN cursorKey, 'Event' AS __typename, v.id AS id, v.name AS name, v.start AS start, v.end AS end,
  v.precision AS precision, v.dateText AS dateText, v.status AS status,
  CASE WHEN $want.participants IS NOT NULL THEN COLLECT {
    MATCH (v)<-[r:PARTICIPATED_IN]-(a:Actor) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
    WITH DISTINCT a ORDER BY a.id
    RETURN [CASE WHEN a:Person THEN 'Person' WHEN a:Organization THEN 'Organization' ELSE 'Collective' END] + [name IN $want.participants | a[name]]
  } END AS participants,
  CASE WHEN $want.countries IS NOT NULL THEN COLLECT {
    MATCH (v)-[r:TOOK_PLACE_IN|PARTY_TO]-(k:Country) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance
    WITH DISTINCT k ORDER BY k.id
    RETURN ['Country'] + [name IN $want.countries | k[name]]
  } END AS countries,
  CASE WHEN $want.claims IS NOT NULL THEN COLLECT {
    MATCH (v)<-[r:ABOUT]-(c:Claim) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
    RETURN ['Claim'] + [name IN $want.claims | c[name]] ORDER BY c.id
  } END AS claims,
  CASE WHEN $want.source THEN COLLECT {
    MATCH (v)<-[m:MENTIONS]-(d:Document) WHERE coalesce(m.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance
    MATCH (t:Assertion) WHERE t.id IN m.assertions AND coalesce(t.marking, 4) <= $clearance
    RETURN {start: t.start, end: t.end, line: null, excerpt: t.excerpt, section: COLLECT {
      MATCH (d)-[h:HAS_SECTION]->(e:Section) WHERE e.start <= t.start AND t.start < e.end AND coalesce(h.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
      RETURN e {__typename: 'Section', .id, .heading, .ordinal, .start, .end} ORDER BY e.id LIMIT 1
    }[0], document: d {__typename: 'Document', .id, .title, .url, .published, .retrievedAt, .sha256, .marking, .sourceReliability}} ORDER BY d.id, t.start, t.id LIMIT 1
  }[0] END AS source
ORDER BY cursorKey, id

// name: eventCount
// How many events a reader may see.
// params: clearance: integer
// reads
MATCH (v:Event) WHERE coalesce(v.marking, 4) <= $clearance RETURN count(v) AS total
