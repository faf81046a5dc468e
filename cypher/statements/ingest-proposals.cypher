// name: describeImport
// Says of a run what was read and by whom, and joins it to its document.
// params: id: string, document: string, about: map, marking: integer
// writes
MATCH (o:ImportRun {id: $id})
MATCH (d:Document {id: $document})
SET o += $about, o.version = 1
MERGE (o)-[r:READS]->(d)
SET r.marking = $marking, r.run = $id
RETURN d.id AS document

// name: joinVersionOf
// Joins an edition to the document that it corrects.
// params: id: string, of: string, run: string, marking: integer
// writes
MATCH (d:Document {id: $id})
MATCH (e:Document {id: $of})
MERGE (d)-[r:VERSION_OF]->(e)
SET r.marking = $marking, r.run = $run
RETURN e.id AS document

// name: ingestProposals
// Adds what a document is proposed to say.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (p:Proposal {id: row.id})
ON CREATE SET
  p.kind = row.kind,
  p.status = row.status,
  p.version = row.version,
  p.ordinal = row.ordinal,
  p.start = row.start,
  p.end = row.end,
  p.line = row.line,
  p.words = row.words,
  p.reason = row.reason,
  p.reasonCode = row.reasonCode,
  p.reasonWords = row.reasonWords,
  p.method = row.method,
  p.methodVersion = row.methodVersion,
  p.content = row.content,
  p.edits = row.edits,
  p.change = row.change,
  p.changeReasons = row.changeReasons,
  p.earlier = row.earlier,
  p.marking = row.marking

// name: joinProposes
// Joins proposals to the run that brought them in.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (o:ImportRun {id: row.import})
MATCH (p:Proposal {id: row.id})
MERGE (o)-[r:PROPOSES]->(p)
ON CREATE SET r.marking = row.marking, r.run = row.import
RETURN count(r) AS joined

// name: documentBySha
// The document that has this very text, and the run that read it in, where one did.
// params: sha: string, clearance: integer
// reads
MATCH (d:Document {sha256: $sha})
WHERE coalesce(d.marking, 4) <= $clearance
RETURN d.id AS id, d.title AS title, COLLECT {
  MATCH (o:ImportRun)-[r:READS]->(d) WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance
  RETURN o.id ORDER BY o.id LIMIT 1
}[0] AS run

// name: documentRuns
// A document by its id, and the run that read it in, where one did.
// params: id: string, clearance: integer
// reads
MATCH (d:Document {id: $id})
WHERE coalesce(d.marking, 4) <= $clearance
RETURN d.id AS id, d.title AS title, coalesce(d.marking, 4) AS marking, COLLECT {
  MATCH (o:ImportRun)-[r:READS]->(d) WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance
  RETURN o.id ORDER BY o.id LIMIT 1
}[0] AS run
