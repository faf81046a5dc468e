// name: joinHasSection
// Joins documents to their sections.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Section {id: row.to})
MERGE (a)-[r:HAS_SECTION]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.ordinal = new.ordinal,
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinDescribes
// Joins documents to the narratives they describe.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Narrative {id: row.to})
MERGE (a)-[r:DESCRIBES]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinMentions
// Joins documents to whom and what they name.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Actor|Channel|Country|Place|Topic|Event {id: row.to})
MERGE (a)-[r:MENTIONS]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinAuthored
// Joins authors to documents.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Document {id: row.to})
MERGE (a)-[r:AUTHORED]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinPublished
// Joins publishers to documents.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Document {id: row.to})
MERGE (a)-[r:PUBLISHED]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinPrintedIn
// Joins statements, counter-evidence and notes to the place where a document prints them.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Statement|CounterEvidence|Note {id: row.from})
MATCH (b:Document {id: row.to})
MERGE (a)-[r:PRINTED_IN]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.start = new.start,
    r.end = new.end,
    r.line = new.line,
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinInSection
// Joins statements and counter-evidence to their section.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Statement|CounterEvidence {id: row.from})
MATCH (b:Section {id: row.to})
MERGE (a)-[r:IN_SECTION]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinInNarrative
// Joins statements and counter-evidence to the narrative they are printed under.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Statement|CounterEvidence {id: row.from})
MATCH (b:Narrative {id: row.to})
MERGE (a)-[r:IN_NARRATIVE]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined

// name: joinConcerns
// Joins notes to what they are about.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Note {id: row.from})
MATCH (b:Document|Section|Actor|Channel|Statement|Claim|Narrative|CounterEvidence|Event|Country|Place|Topic {id: row.to})
MERGE (a)-[r:CONCERNS]->(b)
FOREACH (new IN CASE WHEN r.marking <= row.marking THEN [] ELSE [row] END |
  SET
    r.assertions = coalesce(r.assertions, []),
    r.status = CASE r.marking WHEN 5 THEN r.status ELSE new.status END,
    r.marking = CASE r.marking WHEN 5 THEN 5 ELSE new.marking END
)
RETURN count(r) AS joined
