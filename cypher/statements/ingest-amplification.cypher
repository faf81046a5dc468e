// name: joinSaid
// Joins speakers to statements; mode is direct, indirect or reported.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Statement {id: row.to})
MERGE (a)-[r:SAID]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.mode = new.mode,
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinCarried
// Joins channels to the statements they carried; role is origin, relay or unknown.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Channel {id: row.from})
MATCH (b:Statement {id: row.to})
MERGE (a)-[r:CARRIED]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.role = new.role,
    r.at = datetime(new.at),
    r.followersAt = new.followersAt,
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinExpresses
// Joins statements to the claims they make.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:EXPRESSES]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.score = toFloat(new.score),
    r.method = new.method,
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinOperates
// Joins actors to the channels they run; certainty is stated or inferred.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Channel {id: row.to})
MERGE (a)-[r:OPERATES]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.certainty = new.certainty,
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinRelays
// Joins channels to the actors whose words they pass on.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Channel {id: row.from})
MATCH (b:Actor {id: row.to})
MERGE (a)-[r:RELAYS]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinHadReach
// Joins channels to what is said of their followers.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Channel {id: row.from})
MATCH (b:ReachObservation {id: row.to})
MERGE (a)-[r:HAD_REACH]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined
