// name: ingestQuotes
// Adds statements that a document prints.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Statement {id: row.id})
ON CREATE SET
  n:Quote,
  n.text = row.text,
  n.verbatim = row.verbatim,
  n.marks = row.marks,
  n.mode = row.mode,
  n.printedAs = row.printedAs,
  n.elisions = row.elisions,
  n.insertions = row.insertions,
  n.note = row.note,
  n.publishedAt = datetime(row.publishedAt),
  n.textHash = row.textHash,
  n.lang = row.lang,
  n.searchKey = row.searchKey,
  n.marking = row.marking

// name: ingestCounterEvidence
// Adds counter-evidence.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:CounterEvidence {id: row.id})
ON CREATE SET
  n.text = row.text,
  n.paraphrase = row.paraphrase,
  n.kind = row.kind,
  n.hedge = row.hedge,
  n.note = row.note,
  n.publishedAt = datetime(row.publishedAt),
  n.searchKey = row.searchKey,
  n.marking = row.marking
