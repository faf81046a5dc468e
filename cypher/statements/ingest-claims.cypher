// name: ingestClaims
// Adds claims.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Claim {id: row.id})
ON CREATE SET
  n.text = row.text,
  n.kind = row.kind,
  n.kindNote = row.kindNote,
  n.note = row.note,
  n.searchKey = row.searchKey,
  n.marking = row.marking

// name: ingestClaimFamilies
// Adds families of claims that vary one message.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:ClaimFamily {id: row.id})
ON CREATE SET
  n.text = row.text,
  n.note = row.note,
  n.marking = row.marking

// name: ingestNarratives
// Adds narratives.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Narrative {id: row.id})
ON CREATE SET
  n.title = row.title,
  n.gloss = row.gloss,
  n.level = row.level,
  n.taxonomy = row.taxonomy,
  n.code = row.code,
  n.note = row.note,
  n.searchKey = row.searchKey,
  n.marking = row.marking
