// name: ingestEvents
// Adds events.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Event {id: row.id})
FOREACH (new IN CASE WHEN n.marking <= row.marking THEN [] ELSE [row] END |
  SET
    n.name = new.name,
    n.start = date(new.start),
    n.end = date(new.end),
    n.precision = new.precision,
    n.dateText = new.dateText,
    n.status = new.status,
    n.statusNote = new.statusNote,
    n.note = new.note,
    n.searchKey = new.searchKey,
    n.marking = new.marking
)

// name: ingestCountries
// Adds countries.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Country {id: row.id})
FOREACH (new IN CASE WHEN n.marking <= row.marking THEN [] ELSE [row] END |
  SET
    n.name = new.name,
    n.iso = new.iso,
    n.names = new.names,
    n.searchKey = new.searchKey,
    n.marking = new.marking
)

// name: ingestPlaces
// Adds regions and cities.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Place {id: row.id})
FOREACH (new IN CASE WHEN n.marking <= row.marking THEN [] ELSE [row] END |
  SET
    n.name = new.name,
    n.kind = new.kind,
    n.names = new.names,
    n.searchKey = new.searchKey,
    n.marking = new.marking
)

// name: ingestTopics
// Adds what is spoken of and is no other kind of node: works, weapons, genres.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Topic {id: row.id})
FOREACH (new IN CASE WHEN n.marking <= row.marking THEN [] ELSE [row] END |
  SET
    n.name = new.name,
    n.kind = new.kind,
    n.names = new.names,
    n.searchKey = new.searchKey,
    n.marking = new.marking
)

// name: ingestNotes
// Adds notes: ambiguities, scare quotes, remarks, stances.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Note {id: row.id})
FOREACH (new IN CASE WHEN n.marking <= row.marking THEN [] ELSE [row] END |
  SET
    n.kind = new.kind,
    n.text = new.text,
    n.textCode = new.textCode,
    n.textWords = new.textWords,
    n.resolution = new.resolution,
    n.status = new.status,
    n.marking = new.marking
)
