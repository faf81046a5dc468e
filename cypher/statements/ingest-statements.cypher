// name: ingestQuotes
// Adds statements that a document prints.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Statement {id: row.id})
FOREACH (new IN CASE WHEN n.marking <= row.marking THEN [] ELSE [row] END |
  SET
    n:Quote,
    n.text = new.text,
    n.verbatim = new.verbatim,
    n.marks = new.marks,
    n.mode = new.mode,
    n.printedAs = new.printedAs,
    n.elisions = new.elisions,
    n.insertions = new.insertions,
    n.note = new.note,
    n.publishedAt = datetime(new.publishedAt),
    n.textHash = new.textHash,
    n.lang = new.lang,
    n.searchKey = new.searchKey,
    n.marking = new.marking
)

// name: ingestCounterEvidence
// Adds counter-evidence.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:CounterEvidence {id: row.id})
FOREACH (new IN CASE WHEN n.marking <= row.marking THEN [] ELSE [row] END |
  SET
    n.text = new.text,
    n.paraphrase = new.paraphrase,
    n.kind = new.kind,
    n.hedge = new.hedge,
    n.note = new.note,
    n.publishedAt = datetime(new.publishedAt),
    n.searchKey = new.searchKey,
    n.marking = new.marking
)
