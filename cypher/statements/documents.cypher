// name: documents
// Documents by id, or a page of them in order of id.
// params: page: page, clearance: integer
// params: want: want(text, authors[], publisher[], sections[], narratives[], notes[])
// reads
CALL {
  UNWIND $page.ids AS id
  MATCH (d:Document {id: id})
  WHERE coalesce(d.marking, 4) <= $clearance
  RETURN d, null AS cursorKey
  UNION ALL
  MATCH (d:Document)
  WHERE d.id > CASE WHEN $page.list THEN coalesce($page.afterId, '') END AND d.id < coalesce($page.beforeId, '~')
    AND coalesce(d.marking, 4) <= $clearance
  WITH d ORDER BY d.id LIMIT $page.limit
  WITH collect(d)[$page.tail..] AS found
  UNWIND found AS d
  RETURN d, d.id AS cursorKey
}
RETURN cursorKey, 'Document' AS __typename, d.id AS id, d.title AS title, d.url AS url, d.published AS published,
  d.retrievedAt AS retrievedAt, d.sha256 AS sha256, coalesce(d.marking, 4) AS marking,
  d.sourceReliability AS sourceReliability,
  CASE WHEN $want.text THEN d.text END AS text,
  CASE WHEN $want.authors IS NOT NULL THEN COLLECT {
    MATCH (d)<-[r:AUTHORED]-(a:Actor) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
    RETURN [CASE WHEN a:Person THEN 'Person' WHEN a:Organization THEN 'Organization' ELSE 'Collective' END] + [name IN $want.authors | a[name]] ORDER BY a.id
  } END AS authors,
  CASE WHEN $want.publisher IS NOT NULL THEN COLLECT {
    MATCH (d)<-[r:PUBLISHED]-(a:Actor) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
    RETURN [CASE WHEN a:Person THEN 'Person' WHEN a:Organization THEN 'Organization' ELSE 'Collective' END] + [name IN $want.publisher | a[name]] ORDER BY a.id LIMIT 1
  }[0] END AS publisher,
  CASE WHEN $want.sections IS NOT NULL THEN COLLECT {
    MATCH (d)-[r:HAS_SECTION]->(t:Section) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(t.marking, 4) <= $clearance
    RETURN ['Section'] + [name IN $want.sections | t[name]] ORDER BY t.ordinal
  } END AS sections,
  CASE WHEN $want.narratives IS NOT NULL THEN COLLECT {
    MATCH (d)-[r:DESCRIBES]->(n:Narrative) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance
    RETURN ['Narrative'] + [name IN $want.narratives | n[name]] ORDER BY n.id
  } END AS narratives,
  CASE WHEN $want.notes IS NOT NULL THEN COLLECT {
    MATCH (d)<-[r:FROM]-(o:Note) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
    RETURN ['Note'] + [name IN $want.notes | o[name]] ORDER BY o.id
  } END AS notes
ORDER BY cursorKey, id

// name: documentCount
// How many documents a reader may see.
// params: clearance: integer
// reads
MATCH (d:Document) WHERE coalesce(d.marking, 4) <= $clearance RETURN count(d) AS total

// name: sections
// Sections of documents by id.
// params: page: page, clearance: integer
// reads
UNWIND $page.ids AS id
MATCH (s:Section {id: id})<-[r:HAS_SECTION]-(d:Document)
WHERE coalesce(s.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance
RETURN 'Section' AS __typename, s.id AS id, s.heading AS heading, s.ordinal AS ordinal, s.start AS start, s.end AS end
