// name: counterEvidence
// Counter-evidence by id, or a page of it in order of id.
// params: page: page, clearance: integer
// params: want: want(givenBy[], via[], independent, rebuts[], corroborates[], qualifies[], exposesMotiveOf[], narratives[], source, notes[])
// reads
CALL {
  UNWIND $page.ids AS id
  MATCH (e:CounterEvidence {id: id})
  WHERE coalesce(e.marking, 4) <= $clearance
  RETURN e, null AS cursorKey
  UNION ALL
  MATCH (e:CounterEvidence)
  WHERE e.id > CASE WHEN $page.list THEN coalesce($page.afterId, '') END AND e.id < coalesce($page.beforeId, '~')
    AND coalesce(e.marking, 4) <= $clearance
  WITH e ORDER BY e.id LIMIT $page.limit
  WITH collect(e)[$page.tail..] AS found
  UNWIND found AS e
  RETURN e, e.id AS cursorKey
}
RETURN cursorKey, 'CounterEvidence' AS __typename, e.id AS id, e.text AS text, e.paraphrase AS paraphrase,
  e.kind AS kind, e.publishedAt AS publishedAt, e.url AS url,
  CASE WHEN e:Review THEN {text: e.ratingText, value: e.ratingValue, best: e.best, worst: e.worst, norm: e.ratingNorm} END AS rating,
  CASE WHEN $want.givenBy IS NOT NULL THEN COLLECT {
    MATCH (e)<-[g:GAVE]-(a:Actor) WHERE coalesce(g.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
    RETURN [CASE WHEN a:Person THEN 'Person' WHEN a:Organization THEN 'Organization' ELSE 'Collective' END] + [name IN $want.givenBy | a[name]] ORDER BY a.id
  } END AS givenBy,
  CASE WHEN $want.via IS NOT NULL THEN COLLECT {
    MATCH (e)-[r:VIA]->(a:Actor) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
    RETURN [CASE WHEN a:Person THEN 'Person' WHEN a:Organization THEN 'Organization' ELSE 'Collective' END] + [name IN $want.via | a[name]] ORDER BY a.id
  } END AS via,
  CASE WHEN $want.independent THEN EXISTS {
    MATCH (e)<-[g:GAVE]-(a:Actor) WHERE coalesce(g.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance AND NOT EXISTS {
      MATCH (e)-[p:PRINTED_IN]->(d:Document)<-[w:AUTHORED]-(a) WHERE coalesce(p.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance AND coalesce(w.marking, 4) <= $clearance
    }
  } END AS independent,
  CASE WHEN $want.rebuts IS NOT NULL THEN COLLECT {
    MATCH (e)-[r:REBUTS]->(c:Claim) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
    RETURN ['Claim'] + [name IN $want.rebuts | c[name]] ORDER BY c.id
  } END AS rebuts,
  CASE WHEN $want.corroborates IS NOT NULL THEN COLLECT {
    MATCH (e)-[r:CORROBORATES]->(c:Claim) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
    RETURN ['Claim'] + [name IN $want.corroborates | c[name]] ORDER BY c.id
  } END AS corroborates,
  CASE WHEN $want.qualifies IS NOT NULL THEN COLLECT {
    MATCH (e)-[r:QUALIFIES]->(c:Claim) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
    RETURN ['Claim'] + [name IN $want.qualifies | c[name]] ORDER BY c.id
  } END AS qualifies,
  CASE WHEN $want.exposesMotiveOf IS NOT NULL THEN COLLECT {
    MATCH (e)-[r:EXPOSES_MOTIVE_OF]->(c:Claim) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
    RETURN ['Claim'] + [name IN $want.exposesMotiveOf | c[name]] ORDER BY c.id
  } END AS exposesMotiveOf,
  CASE WHEN $want.narratives IS NOT NULL THEN COLLECT {
    MATCH (e)-[i:IN_NARRATIVE]->(n:Narrative) WHERE coalesce(i.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance
    RETURN ['Narrative'] + [name IN $want.narratives | n[name]] ORDER BY n.id
  } END AS narratives,
  CASE WHEN $want.source THEN COLLECT {
    MATCH (e)-[p:PRINTED_IN]->(d:Document) WHERE coalesce(p.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance
    RETURN {start: p.start, end: p.end, line: p.line, excerpt: e.text, section: COLLECT {
      MATCH (e)-[i:IN_SECTION]->(t:Section) WHERE coalesce(i.marking, 4) <= $clearance AND coalesce(t.marking, 4) <= $clearance
      RETURN t {__typename: 'Section', .id, .heading, .ordinal, .start, .end} ORDER BY t.id LIMIT 1
    }[0], document: d {__typename: 'Document', .id, .title, .url, .published, .retrievedAt, .sha256, .marking, .sourceReliability}} ORDER BY d.id, p.start LIMIT 1
  }[0] END AS source,
  CASE WHEN $want.notes IS NOT NULL THEN COLLECT {
    MATCH (e)<-[r:CONCERNS]-(o:Note) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
    RETURN ['Note'] + [name IN $want.notes | o[name]] ORDER BY o.id
  } END AS notes
ORDER BY cursorKey, id

// name: counterEvidenceCount
// How many pieces of counter-evidence a reader may see.
// params: clearance: integer
// reads
MATCH (e:CounterEvidence) WHERE coalesce(e.marking, 4) <= $clearance RETURN count(e) AS total
