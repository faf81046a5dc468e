// name: ingestPersons
// Adds persons.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
FOREACH (new IN CASE WHEN n.marking <= row.marking THEN [] ELSE [row] END |
  SET
    n:Person,
    n.name = new.name,
    n.nameKey = new.nameKey,
    n.names = new.names,
    n.roleText = new.roleText,
    n.candidate = new.candidate,
    n.searchKey = new.searchKey,
    n.marking = new.marking
)

// name: ingestOrganizations
// Adds organizations.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
FOREACH (new IN CASE WHEN n.marking <= row.marking THEN [] ELSE [row] END |
  SET
    n:Organization,
    n.name = new.name,
    n.nameKey = new.nameKey,
    n.names = new.names,
    n.roleText = new.roleText,
    n.orgType = new.orgType,
    n.candidate = new.candidate,
    n.searchKey = new.searchKey,
    n.marking = new.marking
)

// name: ingestCollectives
// Adds collectives: speakers that are nobody in particular.
// params: rows: row[]
// writes
UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
FOREACH (new IN CASE WHEN n.marking <= row.marking THEN [] ELSE [row] END |
  SET
    n:Collective,
    n.name = new.name,
    n.nameKey = new.nameKey,
    n.names = new.names,
    n.roleText = new.roleText,
    n.candidate = new.candidate,
    n.searchKey = new.searchKey,
    n.marking = new.marking
)
