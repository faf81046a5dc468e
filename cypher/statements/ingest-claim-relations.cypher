// name: joinPartOf
// Joins claims, narratives, events and organizations to what they are part of.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Claim|Narrative|Event|Actor {id: row.from})
MATCH (b:Narrative|Event|Actor {id: row.to})
MERGE (a)-[r:PART_OF]->(b)
ON CREATE SET
  r.inferred = row.inferred,
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined

// name: joinVariantOf
// Joins claims to their family.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:ClaimFamily {id: row.to})
MERGE (a)-[r:VARIANT_OF]->(b)
ON CREATE SET
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined

// name: joinContradicts
// Joins claims to claims they contradict.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:CONTRADICTS]->(b)
ON CREATE SET
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined

// name: joinAbout
// Joins claims to whom and what they are about.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Actor|Country|Event|Place|Topic {id: row.to})
MERGE (a)-[r:ABOUT]->(b)
ON CREATE SET
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined

// name: joinRebuts
// Joins counter-evidence to the claims it rebuts.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:CounterEvidence {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:REBUTS]->(b)
ON CREATE SET
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined

// name: joinCorroborates
// Joins counter-evidence to the claims it bears out.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:CounterEvidence {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:CORROBORATES]->(b)
ON CREATE SET
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined

// name: joinQualifies
// Joins counter-evidence to the claims it limits.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:CounterEvidence {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:QUALIFIES]->(b)
ON CREATE SET
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined

// name: joinExposesMotiveOf
// Joins counter-evidence to the claims whose purpose it shows.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:CounterEvidence {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:EXPOSES_MOTIVE_OF]->(b)
ON CREATE SET
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined

// name: joinGave
// Joins those who answer to their counter-evidence.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:CounterEvidence {id: row.to})
MERGE (a)-[r:GAVE]->(b)
ON CREATE SET
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined

// name: joinVia
// Joins counter-evidence to who passed it on.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:CounterEvidence {id: row.from})
MATCH (b:Actor {id: row.to})
MERGE (a)-[r:VIA]->(b)
ON CREATE SET
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined

// name: joinQuotes
// Joins counter-evidence to the quotation it is.
// params: rows: row[]
// writes
UNWIND $rows AS row
MATCH (a:CounterEvidence {id: row.from})
MATCH (b:Statement {id: row.to})
MERGE (a)-[r:QUOTES]->(b)
ON CREATE SET
  r.assertions = [],
  r.status = row.status,
  r.marking = row.marking
RETURN count(r) AS joined
