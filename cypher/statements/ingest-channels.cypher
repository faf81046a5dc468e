// name: ingestChannels
// Adds channels.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Channel {id: row.id})
FOREACH (new IN CASE WHEN n.marking <= row.marking THEN [] ELSE [row] END |
  SET
    n.platform = new.platform,
    n.platformId = new.platformId,
    n.platformNote = new.platformNote,
    n.displayName = new.displayName,
    n.operatorNote = new.operatorNote,
    n.handle = new.handle,
    n.handleKey = new.handleKey,
    n.url = new.url,
    n.searchKey = new.searchKey,
    n.marking = new.marking
)

// name: ingestReachObservations
// Adds what a document says of a channel's followers.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:ReachObservation {id: row.id})
FOREACH (new IN CASE WHEN n.marking <= row.marking THEN [] ELSE [row] END |
  SET
    n.count = new.count,
    n.asOf = date(new.asOf),
    n.precision = new.precision,
    n.documentId = new.documentId,
    n.marking = new.marking
)
