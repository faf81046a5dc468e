// name: joinPartOf
// Joins claims, narratives, events and organizations to what they are part of.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Claim|Narrative|Event|Actor {id: row.from})
MATCH (b:Narrative|Event|Actor {id: row.to})
MERGE (a)-[r:PART_OF]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.inferred = new.inferred,
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinVariantOf
// Joins claims to their family.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:ClaimFamily {id: row.to})
MERGE (a)-[r:VARIANT_OF]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinContradicts
// Joins claims to claims they contradict.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:CONTRADICTS]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinAbout
// Joins claims to whom and what they are about.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Actor|Country|Event|Place|Topic {id: row.to})
MERGE (a)-[r:ABOUT]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinRebuts
// Joins counter-evidence to the claims it rebuts.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:CounterEvidence {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:REBUTS]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinCorroborates
// Joins counter-evidence to the claims it bears out.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:CounterEvidence {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:CORROBORATES]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinQualifies
// Joins counter-evidence to the claims it limits.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:CounterEvidence {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:QUALIFIES]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinExposesMotiveOf
// Joins counter-evidence to the claims whose purpose it shows.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:CounterEvidence {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:EXPOSES_MOTIVE_OF]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinGave
// Joins those who answer to their counter-evidence.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:CounterEvidence {id: row.to})
MERGE (a)-[r:GAVE]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinVia
// Joins counter-evidence to who passed it on.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:CounterEvidence {id: row.from})
MATCH (b:Actor {id: row.to})
MERGE (a)-[r:VIA]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinQuotes
// Joins counter-evidence to the quotation it is.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:CounterEvidence {id: row.from})
MATCH (b:Statement {id: row.to})
MERGE (a)-[r:QUOTES]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined
