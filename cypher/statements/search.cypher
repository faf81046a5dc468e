// name: searchNames
// Actors, channels, countries, events, narratives, places and topics whose names fit a Lucene query.
// params: lucene: string, clearance: integer
// reads
CALL db.index.fulltext.queryNodes('names', $lucene) YIELD node
CALL {
  WITH node
  WITH node WHERE NOT node:Alias
  RETURN node AS found, [node.name, node.displayName, node.handle, node.title] + coalesce(node.names, []) AS names
  UNION ALL
  WITH node
  MATCH (node)<-[r:HAS_ALIAS]-(a:Actor) WHERE node:Alias AND coalesce(r.marking, 4) <= $clearance
  RETURN a AS found, [node.name] AS names
}
WITH node, found, names WHERE coalesce(node.marking, 4) <= $clearance AND coalesce(found.marking, 4) <= $clearance
RETURN found.id AS id, [l IN labels(found) WHERE l <> 'Actor'][0] AS kind,
  coalesce(found.name, found.displayName, found.title) AS label, [n IN names WHERE n IS NOT NULL] AS names
ORDER BY id, names LIMIT 2000

// name: searchTexts
// Claims, statements, counter-evidence and documents whose words fit a Lucene query.
// params: lucene: string, clearance: integer
// reads
CALL db.index.fulltext.queryNodes('texts', $lucene) YIELD node
WITH node WHERE coalesce(node.marking, 4) <= $clearance
RETURN node.id AS id, [l IN labels(node) WHERE l <> 'Statement'][0] AS kind,
  coalesce(node.title, node.text) AS label, node.title AS title, node.text AS text
ORDER BY id LIMIT 2000

// name: searchPosts
// Some of the posts whose words fit a Lucene query; which ones must not depend on what others say, so the query gives all the same weight.
// params: lucene: string, clearance: integer
// reads
CALL db.index.fulltext.queryNodes('postTexts', $lucene) YIELD node
WITH node WHERE coalesce(node.marking, 4) <= $clearance AND EXISTS {
  MATCH (node)<-[k:CARRIED]-(h:Channel) WHERE coalesce(k.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
}
RETURN node.id AS id, node.text AS text LIMIT 200
