// name: joinAffiliatedWith
// Joins actors to the organizations they work for.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Actor {id: row.to}) WHERE b:Organization
MERGE (a)-[r:AFFILIATED_WITH]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.role = new.role,
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinHoldsOfficeIn
// Joins actors to the countries they hold office in.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Country {id: row.to})
MERGE (a)-[r:HOLDS_OFFICE_IN]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.role = new.role,
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinStateBodyOf
// Joins organizations to the states they are part of.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Actor {id: row.from}) WHERE a:Organization
MATCH (b:Country {id: row.to})
MERGE (a)-[r:STATE_BODY_OF]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinEchoes
// Joins experts to experts whose view they repeat.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Actor {id: row.to})
MERGE (a)-[r:ECHOES]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinDissentsFrom
// Joins experts to experts they disagree with.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Actor {id: row.to})
MERGE (a)-[r:DISSENTS_FROM]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinPossiblySameAs
// Joins an actor to who it may be; nothing is merged. status is open, yes or no.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Actor {id: row.to})
MERGE (a)-[r:POSSIBLY_SAME_AS]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.score = toFloat(new.score),
    r.reason = new.reason,
    r.reasonCode = new.reasonCode,
    r.reasonWords = new.reasonWords,
    r.assertions = coalesce(r.assertions, []),
    r.status = coalesce(r.status, new.status),
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinParticipatedIn
// Joins actors to events they took part in.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Event {id: row.to})
MERGE (a)-[r:PARTICIPATED_IN]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.role = new.role,
    r.claimed = new.claimed,
    r.hedge = new.hedge,
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinPartyTo
// Joins countries to events they are a party to.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Country {id: row.from})
MATCH (b:Event {id: row.to})
MERGE (a)-[r:PARTY_TO]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.role = new.role,
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinTookPlaceIn
// Joins events to where they happened.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Event {id: row.from})
MATCH (b:Country|Place {id: row.to})
MERGE (a)-[r:TOOK_PLACE_IN]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinRelatedTo
// Joins whom and what the world joins outside the study of amplification; kind says how.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Actor|Channel|Country {id: row.from})
MATCH (b:Actor|Country|Place|Topic {id: row.to})
MERGE (a)-[r:RELATED_TO {kind: row.kind}]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.inferred = new.inferred,
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined
