// name: apiKeys
// Every key that was made, oldest first; only the access policy reads it, with the highest clearance.
// params: clearance: integer
// reads
MATCH (k:ApiKey)
WHERE coalesce(k.marking, 4) <= $clearance
RETURN k.id AS id, k.name AS name, k.clearance AS clearance, k.createdAt AS createdAt, k.revokedAt AS revokedAt
ORDER BY k.createdAt, k.id

// name: activeApiKeys
// The keys that open the door now, by the hash of their secret; only the access policy reads it, with the highest clearance.
// params: clearance: integer
// reads
MATCH (k:ApiKey)
WHERE coalesce(k.marking, 4) <= $clearance AND k.revokedAt IS NULL
RETURN k.hash AS hash, k.name AS name, k.clearance AS clearance

// name: createApiKey
// Keeps a new key; running it again with the same id changes nothing.
// params: id: string, hash: string, name: string, clearance: integer, createdAt: datetime
// writes
MERGE (k:ApiKey {id: $id})
ON CREATE SET k.hash = $hash, k.name = $name, k.clearance = $clearance, k.createdAt = $createdAt, k.marking = 4
RETURN k.id AS id

// name: revokeApiKey
// Revokes a key for ever and says when that first happened; no row when there is no such key.
// params: id: string, revokedAt: datetime
// writes
MATCH (k:ApiKey {id: $id})
SET k.revokedAt = coalesce(k.revokedAt, $revokedAt)
RETURN k.id AS id, k.name AS name, k.clearance AS clearance, k.createdAt AS createdAt, k.revokedAt AS revokedAt
