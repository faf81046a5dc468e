// name: imports
// Imports of documents by id, or a page of them, the newest first.
// params: page: page, clearance: integer
// params: want: want(document, editionOf, progress, progressByKind, paragraphs, steps)
// reads
CALL {
  UNWIND $page.ids AS id
  MATCH (o:ImportRun {id: id})-[r:READS]->(d:Document)
  WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance
  WITH o, d ORDER BY d.id
  WITH o, collect(d)[0] AS d
  RETURN o, d, null AS cursorKey
  UNION ALL
  MATCH (o:ImportRun)
  WHERE $page.list AND coalesce(o.marking, 4) <= $clearance
  WITH o, COLLECT {
    MATCH (o)-[r:READS]->(d:Document) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance
    RETURN d ORDER BY d.id LIMIT 1
  }[0] AS d, -coalesce(o.startedAt.epochMillis, 0) AS key
  WHERE d IS NOT NULL
    AND ($page.afterKey IS NULL OR key > $page.afterKey OR (key = $page.afterKey AND o.id > $page.afterId))
    AND ($page.beforeKey IS NULL OR key < $page.beforeKey OR (key = $page.beforeKey AND o.id < $page.beforeId))
  WITH o, d, key ORDER BY key, o.id LIMIT $page.limit
  WITH collect({o: o, d: d, key: key})[$page.tail..] AS found
  UNWIND found AS one
  RETURN one.o AS o, one.d AS d, one.key AS cursorKey
}
RETURN cursorKey, 'Import' AS __typename, o.id AS id, coalesce(o.version, 0) AS version, o.place AS place, o.format AS format,
  o.encoding AS encoding, o.language AS language, o.startedAt AS startedAt, o.by AS by, o.because AS because,
  coalesce(o.notices, []) AS notices, o.noticeReasons AS noticeReasons, o.fileSha256 AS fileSha256, o.author AS author, o.publisher AS publisher,
  coalesce(o.marking, 4) AS marking,
  CASE WHEN $want.paragraphs THEN coalesce(o.paragraphs, '[]') END AS paragraphs,
  CASE WHEN $want.document THEN d {__typename: 'Document', .id, .title, .url, .published, .retrievedAt, .sha256} END AS document,
  CASE WHEN $want.editionOf THEN COLLECT {
    MATCH (d)-[r:VERSION_OF]->(e:Document) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
    RETURN e {__typename: 'Document', .id, .title, .url, .published, .retrievedAt, .sha256} ORDER BY e.id LIMIT 1
  }[0] END AS editionOf,
  CASE WHEN $want.progress OR $want.progressByKind THEN COLLECT {
    MATCH (o)-[r:PROPOSES]->(p:Proposal) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(p.marking, 4) <= $clearance
    RETURN p {.kind, .status} ORDER BY p.ordinal, p.id
  } END AS progress,
  CASE WHEN $want.steps THEN COLLECT {
    MATCH (o)-[r:HAD_STEP]->(s:ReviewStep) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance
    RETURN s {.id, .number, .action, .by, .at, .proposals, undone: coalesce(s.undone, false)} ORDER BY s.number DESC, s.id LIMIT 100
  } END AS steps
ORDER BY cursorKey, id

// name: importCount
// How many imports of documents a reader may see.
// params: clearance: integer
// reads
MATCH (o:ImportRun)
WHERE coalesce(o.marking, 4) <= $clearance AND EXISTS {
  MATCH (o)-[r:READS]->(d:Document) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance
}
RETURN count(o) AS total

// name: proposals
// Proposals by id, or a page of those of one import, in the order of the document.
// params: page: page, filter: map, clearance: integer
// params: want: want(import, earlier, made)
// reads
CALL {
  UNWIND $page.ids AS id
  MATCH (o:ImportRun)-[h:PROPOSES]->(p:Proposal {id: id})
  WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance AND coalesce(p.marking, 4) <= $clearance
  WITH p, o ORDER BY o.id
  WITH p, collect(o)[0] AS o
  RETURN p, o, null AS cursorKey
  UNION ALL
  MATCH (o:ImportRun {id: $filter.import})-[h:PROPOSES]->(p:Proposal)
  WHERE $page.list AND coalesce(o.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance AND coalesce(p.marking, 4) <= $clearance
    AND ($filter.kinds IS NULL OR p.kind IN $filter.kinds)
    AND ($filter.statuses IS NULL OR p.status IN $filter.statuses)
    AND ($filter.changes IS NULL OR p.change IN $filter.changes)
    AND ($page.afterKey IS NULL OR p.ordinal > $page.afterKey OR (p.ordinal = $page.afterKey AND p.id > $page.afterId))
    AND ($page.beforeKey IS NULL OR p.ordinal < $page.beforeKey OR (p.ordinal = $page.beforeKey AND p.id < $page.beforeId))
  WITH p, o ORDER BY p.ordinal, p.id LIMIT $page.limit
  WITH collect({p: p, o: o})[$page.tail..] AS found
  UNWIND found AS one
  RETURN one.p AS p, one.o AS o, one.p.ordinal AS cursorKey
}
RETURN cursorKey, 'Proposal' AS __typename, p.id AS id, p.kind AS kind, p.status AS status, p.version AS version,
  p.ordinal AS ordinal, p.start AS start, p.end AS end, p.line AS line, p.words AS words, p.reason AS reason,
  p.reasonCode AS reasonCode, p.reasonWords AS reasonWords,
  p.method AS method, p.methodVersion AS methodVersion, coalesce(p.marking, 4) AS marking, p.content AS content, p.edits AS edits,
  p.because AS because, p.becauseCode AS becauseCode, p.becauseWords AS becauseWords, p.decidedBy AS decidedBy, p.decidedAt AS decidedAt, p.change AS change, p.changeNote AS changeNote,
  p.changeReasons AS changeReasons,
  p.decided AS decided, o.id AS run,
  CASE WHEN $want.import THEN {__typename: 'Import', id: o.id, version: coalesce(o.version, 0)} END AS import,
  CASE WHEN $want.earlier THEN COLLECT {
    MATCH (e:Proposal {id: p.earlier})<-[h:PROPOSES]-(f:ImportRun)
    WHERE coalesce(h.marking, 4) <= $clearance AND coalesce(f.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
    RETURN e {__typename: 'Proposal', .id} LIMIT 1
  }[0] END AS earlier,
  CASE WHEN $want.made THEN COLLECT {
    MATCH (x:Section|Actor|Channel|Statement|Claim|Narrative|CounterEvidence|Event|Country|Note)
    WHERE x.id IN p.made AND coalesce(x.marking, 4) <= $clearance
    RETURN x {.id, __typename: [l IN labels(x) WHERE NOT l IN ['Actor', 'Statement']][0]} ORDER BY x.id
  } END AS made
ORDER BY cursorKey, id

// name: proposalCount
// How many proposals of one import fit a filter.
// params: filter: map, clearance: integer
// reads
MATCH (o:ImportRun {id: $filter.import})-[h:PROPOSES]->(p:Proposal)
WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance AND coalesce(p.marking, 4) <= $clearance
  AND ($filter.kinds IS NULL OR p.kind IN $filter.kinds)
  AND ($filter.statuses IS NULL OR p.status IN $filter.statuses)
  AND ($filter.changes IS NULL OR p.change IN $filter.changes)
RETURN count(p) AS total

// name: reviewList
// Every import of a document with how many of its proposals have which status, the newest first.
// params: clearance: integer
// reads
MATCH (o:ImportRun)-[r:READS]->(d:Document)
WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance
WITH o, d, COLLECT {
  MATCH (o)-[h:PROPOSES]->(p:Proposal) WHERE coalesce(h.marking, 4) <= $clearance AND coalesce(p.marking, 4) <= $clearance
  RETURN p.status
} AS statuses
RETURN o.id AS id, d.id AS document, d.title AS title, coalesce(o.marking, 4) AS marking, o.startedAt AS startedAt, o.by AS by,
  size([s IN statuses WHERE s = 'open']) AS open, size([s IN statuses WHERE s = 'accepted']) AS accepted,
  size([s IN statuses WHERE s = 'rejected']) AS rejected, size([s IN statuses WHERE s = 'postponed']) AS postponed
ORDER BY startedAt DESC, id
