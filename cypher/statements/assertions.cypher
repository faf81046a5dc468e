// name: assertions
// Assertions by id, or a page of those about a node, in order of id.
// params: page: page, filter: map, clearance: integer
// params: want: want(subject, object, source, by)
// reads
CALL {
  UNWIND $page.ids AS id
  MATCH (t:Assertion {id: id})
  WHERE coalesce(t.marking, 4) <= $clearance AND (t.excerpt IS NULL OR EXISTS { MATCH (t)-[f:FROM]->(d:Document) WHERE coalesce(f.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance })
    AND ($clearance >= 4 OR NOT coalesce(t.status IN ['rejected', 'superseded'], false))
    AND NOT EXISTS { MATCH (t)-[r:SUBJECT|OBJECT]->(x) WHERE coalesce(r.marking, 4) > $clearance OR coalesce(x.marking, 4) > $clearance }
  RETURN t, null AS cursorKey
  UNION ALL
  MATCH (t:Assertion)
  WHERE t.id > CASE WHEN $page.list THEN coalesce($page.afterId, '') END AND t.id < coalesce($page.beforeId, '~')
    AND coalesce(t.marking, 4) <= $clearance AND (t.excerpt IS NULL OR EXISTS { MATCH (t)-[f:FROM]->(d:Document) WHERE coalesce(f.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance })
    AND ($clearance >= 4 OR NOT coalesce(t.status IN ['rejected', 'superseded'], false))
    AND NOT EXISTS { MATCH (t)-[r:SUBJECT|OBJECT]->(x) WHERE coalesce(r.marking, 4) > $clearance OR coalesce(x.marking, 4) > $clearance }
    AND ($filter.since IS NULL OR t.assertedAt >= datetime($filter.since))
    AND ($filter.predicate IS NULL OR t.predicate = $filter.predicate)
    AND ($filter.node IS NULL OR EXISTS { MATCH (t)-[r:SUBJECT|OBJECT]->(x {id: $filter.node}) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance })
  WITH t ORDER BY t.id LIMIT $page.limit
  WITH collect(t)[$page.tail..] AS found
  UNWIND found AS t
  RETURN t, t.id AS cursorKey
}
RETURN cursorKey, 'Assertion' AS __typename, t.id AS id, t.predicate AS predicate, t.method AS method,
  t.confidence AS confidence, t.infoCredibility AS infoCredibility, t.status AS status, t.assertedAt AS assertedAt,
  t.note AS note,
  CASE WHEN $want.subject THEN COLLECT {
    MATCH (t)-[r:SUBJECT]->(x) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
    RETURN x {.id, __typename: [l IN labels(x) WHERE NOT l IN ['Actor', 'Statement']][0]} ORDER BY x.id LIMIT 1
  }[0] END AS subject,
  CASE WHEN $want.object THEN COLLECT {
    MATCH (t)-[r:OBJECT]->(x) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
    RETURN x {.id, __typename: [l IN labels(x) WHERE NOT l IN ['Actor', 'Statement']][0]} ORDER BY x.id LIMIT 1
  }[0] END AS object,
  CASE WHEN $want.by THEN COLLECT {
    MATCH (t)-[r:BY]->(p:Analyst) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(p.marking, 4) <= $clearance RETURN p.name ORDER BY p.id LIMIT 1
  }[0] END AS by,
  CASE WHEN $want.source AND t.start IS NOT NULL THEN COLLECT {
    MATCH (t)-[f:FROM]->(d:Document) WHERE coalesce(f.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance
    RETURN {start: t.start, end: t.end, line: null, excerpt: t.excerpt, section: COLLECT {
      MATCH (d)-[h:HAS_SECTION]->(e:Section) WHERE e.start <= t.start AND t.start < e.end AND coalesce(h.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
      RETURN e {__typename: 'Section', .id, .heading, .ordinal, .start, .end} ORDER BY e.id LIMIT 1
    }[0], document: d {__typename: 'Document', .id, .title, .url, .published, .retrievedAt, .sha256, .marking, .sourceReliability}} ORDER BY d.id LIMIT 1
  }[0] END AS source
ORDER BY cursorKey, id

// name: assertionCount
// How many assertions a filter leaves.
// params: filter: map, clearance: integer
// reads
MATCH (t:Assertion)
WHERE coalesce(t.marking, 4) <= $clearance AND (t.excerpt IS NULL OR EXISTS { MATCH (t)-[f:FROM]->(d:Document) WHERE coalesce(f.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance })
    AND ($clearance >= 4 OR NOT coalesce(t.status IN ['rejected', 'superseded'], false))
  AND NOT EXISTS { MATCH (t)-[r:SUBJECT|OBJECT]->(x) WHERE coalesce(r.marking, 4) > $clearance OR coalesce(x.marking, 4) > $clearance }
  AND ($filter.since IS NULL OR t.assertedAt >= datetime($filter.since))
  AND ($filter.predicate IS NULL OR t.predicate = $filter.predicate)
  AND ($filter.node IS NULL OR EXISTS { MATCH (t)-[r:SUBJECT|OBJECT]->(x {id: $filter.node}) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance })
RETURN count(t) AS total

// name: recordedAssertions
// Assertions that were made at a time or later, the latest first, from a place in that order on; its time is in milliseconds since 1970.
// params: since: string, beforeAt: integer | null, beforeId: string | null, limit: integer, clearance: integer
// reads
MATCH (t:Assertion)
WHERE t.assertedAt >= datetime($since)
WITH t, t.assertedAt.epochMillis AS at
WHERE ($beforeAt IS NULL OR at < $beforeAt OR at = $beforeAt AND t.id < $beforeId)
  AND coalesce(t.marking, 4) <= $clearance AND (t.excerpt IS NULL OR EXISTS { MATCH (t)-[f:FROM]->(d:Document) WHERE coalesce(f.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance })
    AND ($clearance >= 4 OR NOT coalesce(t.status IN ['rejected', 'superseded'], false))
    AND NOT EXISTS { MATCH (t)-[r:SUBJECT|OBJECT]->(x) WHERE coalesce(r.marking, 4) > $clearance OR coalesce(x.marking, 4) > $clearance }
RETURN t.id AS id, at
ORDER BY at DESC, id DESC LIMIT $limit
