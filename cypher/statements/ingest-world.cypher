// name: ingestEvents
// Adds events.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Event {id: row.id})
ON CREATE SET
  n.name = row.name,
  n.start = date(row.start),
  n.end = date(row.end),
  n.precision = row.precision,
  n.dateText = row.dateText,
  n.status = row.status,
  n.statusNote = row.statusNote,
  n.note = row.note,
  n.searchKey = row.searchKey,
  n.marking = row.marking

// name: ingestCountries
// Adds countries.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Country {id: row.id})
ON CREATE SET
  n.name = row.name,
  n.iso = row.iso,
  n.names = row.names,
  n.searchKey = row.searchKey,
  n.marking = row.marking

// name: ingestPlaces
// Adds regions and cities.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Place {id: row.id})
ON CREATE SET
  n.name = row.name,
  n.kind = row.kind,
  n.names = row.names,
  n.searchKey = row.searchKey,
  n.marking = row.marking

// name: ingestTopics
// Adds what is spoken of and is no other kind of node: works, weapons, genres.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Topic {id: row.id})
ON CREATE SET
  n.name = row.name,
  n.kind = row.kind,
  n.names = row.names,
  n.searchKey = row.searchKey,
  n.marking = row.marking

// name: ingestNotes
// Adds notes: ambiguities, scare quotes, remarks, stances.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Note {id: row.id})
ON CREATE SET
  n.kind = row.kind,
  n.text = row.text,
  n.resolution = row.resolution,
  n.status = row.status,
  n.marking = row.marking
