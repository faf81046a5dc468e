// name: joinHasSection
// Joins documents to their sections.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Section {id: row.to})
MERGE (a)-[r:HAS_SECTION]->(b)
ON CREATE SET
  r.ordinal = row.ordinal,
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined

// name: joinDescribes
// Joins documents to the narratives they describe.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Narrative {id: row.to})
MERGE (a)-[r:DESCRIBES]->(b)
ON CREATE SET
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined

// name: joinMentions
// Joins documents to whom and what they name.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Actor|Channel|Country|Place|Topic|Event {id: row.to})
MERGE (a)-[r:MENTIONS]->(b)
ON CREATE SET
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined

// name: joinAuthored
// Joins authors to documents.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Document {id: row.to})
MERGE (a)-[r:AUTHORED]->(b)
ON CREATE SET
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined

// name: joinPublished
// Joins publishers to documents.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Document {id: row.to})
MERGE (a)-[r:PUBLISHED]->(b)
ON CREATE SET
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined

// name: joinPrintedIn
// Joins statements, counter-evidence and notes to the place where a document prints them.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Statement|CounterEvidence|Note {id: row.from})
MATCH (b:Document {id: row.to})
MERGE (a)-[r:PRINTED_IN]->(b)
ON CREATE SET
  r.start = row.start,
  r.end = row.end,
  r.line = row.line,
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined

// name: joinInSection
// Joins statements and counter-evidence to their section.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Statement|CounterEvidence {id: row.from})
MATCH (b:Section {id: row.to})
MERGE (a)-[r:IN_SECTION]->(b)
ON CREATE SET
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined

// name: joinInNarrative
// Joins statements and counter-evidence to the narrative they are printed under.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Statement|CounterEvidence {id: row.from})
MATCH (b:Narrative {id: row.to})
MERGE (a)-[r:IN_NARRATIVE]->(b)
ON CREATE SET
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined

// name: joinConcerns
// Joins notes to what they are about.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Note {id: row.from})
MATCH (b:Document|Section|Actor|Channel|Statement|Claim|Narrative|CounterEvidence|Event|Country|Place|Topic {id: row.to})
MERGE (a)-[r:CONCERNS]->(b)
ON CREATE SET
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined
