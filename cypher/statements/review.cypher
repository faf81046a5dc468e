// name: reviewedImport
// What a review needs to know of an import: its version, and the document with its text.
// params: id: string, clearance: integer
// reads
MATCH (o:ImportRun {id: $id})-[r:READS]->(d:Document)
WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance
RETURN o.id AS id, coalesce(o.version, 0) AS version, coalesce(o.marking, 4) AS marking, d.id AS document, d.title AS title,
  d.sha256 AS sha256, d.text AS text, d.lang AS lang, d.sourceReliability AS sourceReliability, COLLECT {
    MATCH (d)-[v:VERSION_OF]->(e:Document)<-[f:READS]-(x:ImportRun)
    WHERE coalesce(v.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance AND coalesce(f.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
    RETURN x.id ORDER BY x.id LIMIT 1
  }[0] AS earlierRun

// name: reviewedProposals
// Every proposal of an import with all that a review writes about it, in the order of the document.
// params: id: string, clearance: integer
// reads
MATCH (o:ImportRun {id: $id})-[h:PROPOSES]->(p:Proposal)
WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance AND coalesce(p.marking, 4) <= $clearance
RETURN p.id AS id, p.kind AS kind, p.status AS status, p.version AS version, p.ordinal AS ordinal, p.start AS start, p.end AS end,
  p.line AS line, p.words AS words, p.reason AS reason, p.reasonCode AS reasonCode, p.reasonWords AS reasonWords, p.method AS method, p.methodVersion AS methodVersion,
  coalesce(p.marking, 4) AS marking, p.content AS content, p.edits AS edits, p.because AS because, p.becauseCode AS becauseCode, p.becauseWords AS becauseWords, p.decidedBy AS decidedBy,
  p.decidedAt AS decidedAt, p.change AS change, p.earlier AS earlier, p.made AS made,
  p.assertions AS assertions, p.decided AS decided
ORDER BY p.ordinal, p.id

// name: importOfProposal
// The import that a proposal belongs to.
// params: id: string, clearance: integer
// reads
MATCH (o:ImportRun)-[h:PROPOSES]->(p:Proposal {id: $id})
WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance AND coalesce(p.marking, 4) <= $clearance
RETURN o.id AS id ORDER BY o.id LIMIT 1

// name: chosenNodes
// Nodes that an analyst chose for a proposal: their kind, and for actors on which side they stand.
// params: ids: string[], clearance: integer
// reads
UNWIND $ids AS id
MATCH (x:Actor|Channel|Claim|Narrative|Event|Statement|Country|Place|Topic {id: id})
WHERE coalesce(x.marking, 4) <= $clearance
RETURN x.id AS id, [l IN labels(x) WHERE NOT l IN ['Actor', 'Statement']][0] AS kind, coalesce(x.name, x.displayName, x.text, x.title) AS name,
  EXISTS { (x)-[g:GAVE]->(:CounterEvidence) WHERE coalesce(g.marking, 4) <= $clearance } AS answers,
  EXISTS { (x)-[s:SAID]->(:Statement)-[e:EXPRESSES]->(:Claim) WHERE s.mode <> 'reported' AND coalesce(s.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance } AS amplifies

// name: countStep
// Counts one step of the review of an import.
// params: id: string
// writes
MATCH (o:ImportRun {id: $id})
SET o.version = coalesce(o.version, 0) + 1
RETURN o.version AS version

// name: reviseProposals
// Writes what an analyst decided of proposals.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (p:Proposal {id: row.id})
SET
  p.status = row.status,
  p.version = row.version,
  p.method = row.method,
  p.methodVersion = row.methodVersion,
  p.content = row.content,
  p.edits = row.edits,
  p.because = row.because,
  p.becauseCode = row.becauseCode,
  p.becauseWords = row.becauseWords,
  p.decidedBy = row.decidedBy,
  p.decidedAt = datetime(row.decidedAt),
  p.made = row.made,
  p.assertions = row.assertions,
  p.decided = row.decided
RETURN count(p) AS joined

// name: recordStep
// Keeps one step of a review: what it changed, and what there was before.
// params: run: string, id: string, about: map, marking: integer
// writes
MATCH (o:ImportRun {id: $run})
MERGE (s:ReviewStep {id: $id})
SET s += $about, s.at = datetime($about.at), s.marking = $marking
MERGE (o)-[r:HAD_STEP]->(s)
SET r.marking = $marking, r.run = $run
RETURN s.id AS id

// name: reviewSteps
// The steps of a review with what they changed, the latest first.
// params: run: string, clearance: integer
// reads
MATCH (o:ImportRun {id: $run})-[h:HAD_STEP]->(s:ReviewStep)
WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance
RETURN s.id AS id, s.number AS number, s.action AS action, s.by AS by, s.at AS at, s.proposals AS proposals,
  coalesce(s.undone, false) AS undone, s.change AS change
ORDER BY s.number DESC, s.id

// name: decidedProposals
// Accepted proposals of an import with who their names were decided to be.
// params: id: string, clearance: integer
// reads
MATCH (o:ImportRun {id: $id})-[h:PROPOSES]->(p:Proposal)
WHERE p.status = 'accepted' AND coalesce(o.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance AND coalesce(p.marking, 4) <= $clearance
RETURN p.id AS id, p.kind AS kind, p.status AS status, p.version AS version, p.ordinal AS ordinal, p.start AS start, p.end AS end,
  p.line AS line, p.words AS words, p.content AS content, p.edits AS edits, p.decided AS decided
ORDER BY p.ordinal, p.id

// name: reviewStep
// One step of a review; the change log keeps the rest.
// params: run: string, id: string, clearance: integer
// reads
MATCH (o:ImportRun {id: $run})-[h:HAD_STEP]->(s:ReviewStep {id: $id})
WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance
RETURN s.id AS id, s.number AS number, s.action AS action, s.by AS by, s.at AS at, s.proposals AS proposals,
  coalesce(s.undone, false) AS undone, s.change AS change
