// name: ingestDocuments
// Adds documents; one that is there already stays as it is.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Document {id: row.id})
FOREACH (new IN CASE WHEN n.marking <= row.marking THEN [] ELSE [row] END |
  SET
    n.sha256 = new.sha256,
    n.title = new.title,
    n.kind = new.kind,
    n.url = new.url,
    n.urlStatus = new.urlStatus,
    n.published = date(new.published),
    n.retrievedAt = datetime(new.retrievedAt),
    n.lang = new.lang,
    n.licence = new.licence,
    n.sourceReliability = new.sourceReliability,
    n.text = new.text,
    n.searchKey = new.searchKey,
    n.marking = new.marking
)

// name: ingestSections
// Adds sections of documents.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Section {id: row.id})
FOREACH (new IN CASE WHEN n.marking <= row.marking THEN [] ELSE [row] END |
  SET
    n.heading = new.heading,
    n.ordinal = new.ordinal,
    n.start = new.start,
    n.end = new.end,
    n.marking = new.marking
)

// name: ingestAnalysts
// Adds those who assert facts.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Analyst {id: row.id})
FOREACH (new IN CASE WHEN n.marking <= row.marking THEN [] ELSE [row] END |
  SET
    n.name = new.name,
    n.marking = new.marking
)

// name: ingestImportRuns
// Adds the runs in which facts came in.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:ImportRun {id: row.id})
FOREACH (new IN CASE WHEN n.marking <= row.marking THEN [] ELSE [row] END |
  SET
    n.kind = new.kind,
    n.startedAt = datetime(new.startedAt),
    n.fileSha256 = new.fileSha256,
    n.note = new.note,
    n.marking = new.marking
)
SET n.rowsSha256 = row.rowsSha256

// name: importRun
// What a run has brought in, if it took place.
// params: id: string, clearance: integer
// reads
MATCH (n:ImportRun {id: $id})
WHERE coalesce(n.marking, 4) <= $clearance
RETURN n.rowsSha256 AS rowsSha256
