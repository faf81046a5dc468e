// name: ingestChannels
// Adds channels.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Channel {id: row.id})
ON CREATE SET
  n.platform = row.platform,
  n.platformId = row.platformId,
  n.platformNote = row.platformNote,
  n.displayName = row.displayName,
  n.operatorNote = row.operatorNote,
  n.handle = row.handle,
  n.handleKey = row.handleKey,
  n.url = row.url,
  n.searchKey = row.searchKey,
  n.marking = row.marking

// name: ingestReachObservations
// Adds what a document says of a channel's followers.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:ReachObservation {id: row.id})
ON CREATE SET
  n.count = row.count,
  n.asOf = date(row.asOf),
  n.precision = row.precision,
  n.documentId = row.documentId,
  n.marking = row.marking
