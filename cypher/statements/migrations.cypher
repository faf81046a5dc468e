// name: appliedMigrations
// The migrations that this graph has had, in order; only the program itself reads them, with the highest clearance.
// params: clearance: integer
// reads
MATCH (m:Migration)
WHERE coalesce(m.marking, 4) <= $clearance
RETURN m.version AS version, m.name AS name, m.checksum AS checksum, toString(m.appliedAt) AS appliedAt
ORDER BY version

// name: recordMigration
// Notes that a migration has been applied; a start that was a moment quicker is left as it noted it.
// params: version: integer, name: string, checksum: string
// writes
MERGE (m:Migration {version: $version})
ON CREATE SET
  m.name = $name,
  m.checksum = $checksum,
  m.marking = 4,
  m.appliedAt = datetime()
RETURN m.version AS version, m.name AS name, m.checksum AS checksum, toString(m.appliedAt) AS appliedAt
