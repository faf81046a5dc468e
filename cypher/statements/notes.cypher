// name: notes
// Notes and open questions by id, or a page of them in order of id.
// params: page: page, clearance: integer
// params: want: want(concerns, source)
// reads
CALL {
  UNWIND $page.ids AS id
  MATCH (o:Note {id: id})
  WHERE coalesce(o.marking, 4) <= $clearance
  RETURN o, null AS cursorKey
  UNION ALL
  MATCH (o:Note)
  WHERE o.id > CASE WHEN $page.list THEN coalesce($page.afterId, '') END AND o.id < coalesce($page.beforeId, '~')
    AND coalesce(o.marking, 4) <= $clearance
  WITH o ORDER BY o.id LIMIT $page.limit
  WITH collect(o)[$page.tail..] AS found
  UNWIND found AS o
  RETURN o, o.id AS cursorKey
}
RETURN cursorKey, 'Note' AS __typename, o.id AS id, o.kind AS kind, o.text AS text, o.textCode AS textCode,
  o.textWords AS textWords, o.resolution AS resolution,
  o.status AS status,
  CASE WHEN $want.concerns THEN COLLECT {
    MATCH (o)-[r:CONCERNS]->(x) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
    RETURN x {.id, __typename: [l IN labels(x) WHERE NOT l IN ['Actor', 'Statement']][0]} ORDER BY x.id
  } END AS concerns,
  CASE WHEN $want.source THEN COLLECT {
    MATCH (o)-[p:PRINTED_IN]->(d:Document) WHERE coalesce(p.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance
    MATCH (t:Assertion) WHERE t.id IN p.assertions AND coalesce(t.marking, 4) <= $clearance
    RETURN {start: p.start, end: p.end, line: p.line, excerpt: t.excerpt, section: COLLECT {
      MATCH (d)-[h:HAS_SECTION]->(e:Section) WHERE e.start <= p.start AND p.start < e.end AND coalesce(h.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
      RETURN e {__typename: 'Section', .id, .heading, .ordinal, .start, .end} ORDER BY e.id LIMIT 1
    }[0], document: d {__typename: 'Document', .id, .title, .url, .published, .retrievedAt, .sha256, .marking, .sourceReliability}} ORDER BY p.start, t.id LIMIT 1
  }[0] END AS source
ORDER BY cursorKey, id

// name: noteCount
// How many notes a reader may see.
// params: clearance: integer
// reads
MATCH (o:Note) WHERE coalesce(o.marking, 4) <= $clearance RETURN count(o) AS total

// name: identityQuestions
// Pairs of actors of whom nobody has decided whether they are one.
// params: clearance: integer
// reads
MATCH (a:Actor)-[r:POSSIBLY_SAME_AS]->(o:Actor)
WHERE r.status = 'open' AND coalesce(r.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
RETURN {__typename: CASE WHEN a:Person THEN 'Person' WHEN a:Organization THEN 'Organization' ELSE 'Collective' END, id: a.id, name: a.name, roleText: a.roleText} AS subject, {__typename: CASE WHEN o:Person THEN 'Person' WHEN o:Organization THEN 'Organization' ELSE 'Collective' END, id: o.id, name: o.name, roleText: o.roleText} AS actor, r.reason AS reason,
  r.reasonCode AS reasonCode, r.reasonWords AS reasonWords, r.score AS score, r.status AS status,
  coalesce(r.version, 1) AS version
ORDER BY a.id, o.id
