// name: ingestClaims
// Adds claims.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Claim {id: row.id})
FOREACH (new IN CASE WHEN n.marking <= row.marking THEN [] ELSE [row] END |
  SET
    n.text = new.text,
    n.kind = new.kind,
    n.kindNote = new.kindNote,
    n.note = new.note,
    n.firstSeenAt = datetime(new.firstSeenAt),
    n.searchKey = new.searchKey,
    n.marking = new.marking
)

// name: ingestClaimFamilies
// Adds families of claims that vary one message.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:ClaimFamily {id: row.id})
FOREACH (new IN CASE WHEN n.marking <= row.marking THEN [] ELSE [row] END |
  SET
    n.text = new.text,
    n.note = new.note,
    n.marking = new.marking
)

// name: ingestNarratives
// Adds narratives.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Narrative {id: row.id})
FOREACH (new IN CASE WHEN n.marking <= row.marking THEN [] ELSE [row] END |
  SET
    n.title = new.title,
    n.gloss = new.gloss,
    n.level = new.level,
    n.taxonomy = new.taxonomy,
    n.code = new.code,
    n.note = new.note,
    n.searchKey = new.searchKey,
    n.marking = new.marking
)
