// name: ingestDocuments
// Adds documents; one that is there already stays as it is.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Document {id: row.id})
ON CREATE SET
  n.sha256 = row.sha256,
  n.title = row.title,
  n.kind = row.kind,
  n.url = row.url,
  n.urlStatus = row.urlStatus,
  n.published = date(row.published),
  n.retrievedAt = datetime(row.retrievedAt),
  n.lang = row.lang,
  n.licence = row.licence,
  n.sourceReliability = row.sourceReliability,
  n.text = row.text,
  n.searchKey = row.searchKey,
  n.marking = row.marking

// name: ingestSections
// Adds sections of documents.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Section {id: row.id})
ON CREATE SET
  n.heading = row.heading,
  n.ordinal = row.ordinal,
  n.start = row.start,
  n.end = row.end,
  n.marking = row.marking

// name: ingestAnalysts
// Adds those who assert facts.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Analyst {id: row.id})
ON CREATE SET
  n.name = row.name,
  n.marking = row.marking

// name: ingestImportRuns
// Adds the runs in which facts came in.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:ImportRun {id: row.id})
ON CREATE SET
  n.kind = row.kind,
  n.startedAt = datetime(row.startedAt),
  n.fileSha256 = row.fileSha256,
  n.note = row.note,
  n.marking = row.marking
SET n.rowsSha256 = row.rowsSha256

// name: importRun
// What a run has brought in, if it took place.
// params: id: string, clearance: integer
// reads
MATCH (n:ImportRun {id: $id})
WHERE coalesce(n.marking, 4) <= $clearance
RETURN n.rowsSha256 AS rowsSha256
