// name: joinSaid
// Joins speakers to statements; mode is direct, indirect or reported.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Statement {id: row.to})
MERGE (a)-[r:SAID]->(b)
ON CREATE SET
  r.mode = row.mode,
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined

// name: joinCarried
// Joins channels to the statements they carried; role is origin, relay or unknown.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Channel {id: row.from})
MATCH (b:Statement {id: row.to})
MERGE (a)-[r:CARRIED]->(b)
ON CREATE SET
  r.role = row.role,
  r.at = datetime(row.at),
  r.followersAt = row.followersAt,
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined

// name: joinExpresses
// Joins statements to the claims they make.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:EXPRESSES]->(b)
ON CREATE SET
  r.score = toFloat(row.score),
  r.method = row.method,
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined

// name: joinOperates
// Joins actors to the channels they run; certainty is stated or inferred.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Channel {id: row.to})
MERGE (a)-[r:OPERATES]->(b)
ON CREATE SET
  r.certainty = row.certainty,
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined

// name: joinRelays
// Joins channels to the actors whose words they pass on.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Channel {id: row.from})
MATCH (b:Actor {id: row.to})
MERGE (a)-[r:RELAYS]->(b)
ON CREATE SET
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined

// name: joinHadReach
// Joins channels to what is said of their followers.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Channel {id: row.from})
MATCH (b:ReachObservation {id: row.to})
MERGE (a)-[r:HAD_REACH]->(b)
ON CREATE SET
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined
