// name: ingestPersons
// Adds persons.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
ON CREATE SET
  n:Person,
  n.name = row.name,
  n.nameKey = row.nameKey,
  n.names = row.names,
  n.roleText = row.roleText,
  n.candidate = row.candidate,
  n.searchKey = row.searchKey,
  n.marking = row.marking

// name: ingestOrganizations
// Adds organizations.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
ON CREATE SET
  n:Organization,
  n.name = row.name,
  n.nameKey = row.nameKey,
  n.names = row.names,
  n.roleText = row.roleText,
  n.orgType = row.orgType,
  n.candidate = row.candidate,
  n.searchKey = row.searchKey,
  n.marking = row.marking

// name: ingestCollectives
// Adds collectives: speakers that are nobody in particular.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
ON CREATE SET
  n:Collective,
  n.name = row.name,
  n.nameKey = row.nameKey,
  n.names = row.names,
  n.roleText = row.roleText,
  n.candidate = row.candidate,
  n.searchKey = row.searchKey,
  n.marking = row.marking
