// name: postRun
// How far the load of an archive is.
// params: id: string, clearance: integer
// reads
MATCH (n:ImportRun {id: $id})
WHERE coalesce(n.marking, 4) <= $clearance
RETURN n.rows AS rows, n.badRows AS badRows, n.posts AS posts, n.shares AS shares, n.finishedAt AS finishedAt

// name: beginPostRun
// Begins the load of an archive, or takes it over from a process that was killed.
// params: id: string, token: string, file: string, fileSha: string, size: integer, format: string, mapping: string
// params: rows: integer, badRows: integer, marking: integer
// writes
MERGE (n:ImportRun {id: $id})
ON CREATE SET n.kind = 'posts', n.startedAt = datetime(), n.file = $file, n.fileSha256 = $fileSha, n.size = $size,
  n.format = $format, n.mapping = $mapping, n.rows = $rows, n.badRows = $badRows, n.posts = 0, n.shares = 0, n.marking = $marking
SET n.token = $token

// name: checkpointPosts
// Says within a batch's own transaction that its posts are there; answers nothing where another process has taken over.
// params: id: string, token: string, batch: integer
// writes
MATCH (n:ImportRun {id: $id})
SET n.locked = true
REMOVE n.locked
WITH n WHERE n.token = $token AND n.posts = $batch
SET n.posts = $batch + 1
RETURN n.id AS id

// name: checkpointShares
// Says within a batch's own transaction that what its posts share is there.
// params: id: string, token: string, batch: integer
// writes
MATCH (n:ImportRun {id: $id})
SET n.locked = true
REMOVE n.locked
WITH n WHERE n.token = $token AND n.shares = $batch
SET n.shares = $batch + 1
RETURN n.id AS id

// name: finishPostRun
// Says that a whole archive is there.
// params: id: string, token: string
// writes
MATCH (n:ImportRun {id: $id})
WHERE n.token = $token
SET n.finishedAt = coalesce(n.finishedAt, datetime())
REMOVE n.token
RETURN n.id AS id

// name: awaitPostTexts
// Waits until the words of all posts can be searched: they are indexed in the background.
// writes
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
