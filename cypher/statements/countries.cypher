// name: countries
// Countries by id, or a page of them in order of id.
// params: page: page, clearance: integer
// params: want: want(claims[], actors[], events[])
// reads
CALL {
  UNWIND $page.ids AS id
  MATCH (k:Country {id: id})
  WHERE coalesce(k.marking, 4) <= $clearance
  RETURN k, null AS cursorKey
  UNION ALL
  MATCH (k:Country)
  WHERE k.id > CASE WHEN $page.list THEN coalesce($page.afterId, '') END AND k.id < coalesce($page.beforeId, '~')
    AND coalesce(k.marking, 4) <= $clearance
  WITH k ORDER BY k.id LIMIT $page.limit
  WITH collect(k)[$page.tail..] AS found
  UNWIND found AS k
  RETURN k, k.id AS cursorKey
}
RETURN cursorKey, 'Country' AS __typename, k.id AS id, k.name AS name, k.iso AS iso,
  CASE WHEN $want.claims IS NOT NULL THEN COLLECT {
    MATCH (k)<-[r:ABOUT]-(c:Claim) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
    RETURN ['Claim'] + [name IN $want.claims | c[name]] ORDER BY c.id
  } END AS claims,
  CASE WHEN $want.actors IS NOT NULL THEN COLLECT {
    MATCH (k)<-[r:HOLDS_OFFICE_IN|STATE_BODY_OF]-(a:Actor) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
    WITH DISTINCT a ORDER BY a.id
    RETURN [CASE WHEN a:Person THEN 'Person' WHEN a:Organization THEN 'Organization' ELSE 'Collective' END] + [name IN $want.actors | a[name]]
  } END AS actors,
  CASE WHEN $want.events IS NOT NULL THEN COLLECT {
    MATCH (k)-[r:TOOK_PLACE_IN|PARTY_TO]-(v:Event) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(v.marking, 4) <= $clearance
    WITH DISTINCT v ORDER BY v.id
    RETURN ['Event'] + [name IN $want.events | v[name]]
  } END AS events
ORDER BY cursorKey, id

// name: countryCount
// How many countries a reader may see.
// params: clearance: integer
// reads
MATCH (k:Country) WHERE coalesce(k.marking, 4) <= $clearance RETURN count(k) AS total

// name: places
// Regions and cities by id.
// params: page: page, clearance: integer, want: want(claims[])
// reads
UNWIND $page.ids AS id
MATCH (l:Place {id: id})
WHERE coalesce(l.marking, 4) <= $clearance
RETURN 'Place' AS __typename, l.id AS id, l.name AS name, l.kind AS kind,
  CASE WHEN $want.claims IS NOT NULL THEN COLLECT {
    MATCH (l)<-[r:ABOUT]-(c:Claim) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
    RETURN ['Claim'] + [name IN $want.claims | c[name]] ORDER BY c.id
  } END AS claims

// name: topics
// Works, weapons and genres by id.
// params: page: page, clearance: integer
// reads
UNWIND $page.ids AS id
MATCH (t:Topic {id: id})
WHERE coalesce(t.marking, 4) <= $clearance
RETURN 'Topic' AS __typename, t.id AS id, t.name AS name, t.kind AS kind

// name: claimFamilies
// Families of claims by id.
// params: page: page, clearance: integer, want: want(claims[])
// reads
UNWIND $page.ids AS id
MATCH (f:ClaimFamily {id: id})
WHERE coalesce(f.marking, 4) <= $clearance
RETURN 'ClaimFamily' AS __typename, f.id AS id, f.text AS text,
  CASE WHEN $want.claims IS NOT NULL THEN COLLECT {
    MATCH (f)<-[r:VARIANT_OF]-(c:Claim) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
    RETURN ['Claim'] + [name IN $want.claims | c[name]] ORDER BY c.id
  } END AS claims
