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

// name: ingestPublications
// Adds outlets' pages and posts that a feed tells of.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Statement {id: row.id})
FOREACH (new IN CASE WHEN n.marking <= row.marking THEN [] ELSE [row] END |
  SET
    n:Publication,
    n.text = new.text,
    n.verbatim = new.verbatim,
    n.mode = new.mode,
    n.url = new.url,
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

// name: ingestReviews
// Adds reviews of fact-checkers, which are counter-evidence with a rating.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:CounterEvidence {id: row.id})
FOREACH (new IN CASE WHEN n.marking <= row.marking THEN [] ELSE [row] END |
  SET
    n:Review,
    n.text = new.text,
    n.paraphrase = new.paraphrase,
    n.kind = new.kind,
    n.hedge = new.hedge,
    n.note = new.note,
    n.publishedAt = datetime(new.publishedAt),
    n.url = new.url,
    n.ratingText = new.ratingText,
    n.ratingValue = toFloat(new.ratingValue),
    n.best = toFloat(new.best),
    n.worst = toFloat(new.worst),
    n.ratingNorm = new.ratingNorm,
    n.searchKey = new.searchKey,
    n.marking = new.marking
)
