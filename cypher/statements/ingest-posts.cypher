// name: postsAmong
// Which of some statements are there, with their words and who brought them in.
// params: page: page, clearance: integer
// reads
UNWIND $page.ids AS id
MATCH (p:Statement {id: id})
WHERE coalesce(p.marking, 4) <= $clearance
RETURN id, p.text AS text, COLLECT {
  MATCH (p)<-[k:CARRIED]-(h:Channel) WHERE coalesce(k.marking, 4) <= $clearance
  RETURN {channel: h.platformId, run: k.run, row: CASE WHEN k.lowered THEN null ELSE k.row END} LIMIT 1
}[0] AS carried

// name: ingestPostChannels
// Adds the channels of an archive's posts; one that a more restricted source brought in takes on what this one says.
// params: run: string, marking: integer, platforms: string[], platformIds: string[], ids: string[]
// params: displayNames: string[], handles: string[], handleKeys: string[], searchKeys: string[]
// writes
UNWIND range(0, size($platformIds) - 1) AS i
MERGE (h:Channel {platform: $platforms[i], platformId: $platformIds[i]})
ON CREATE SET h.id = $ids[i], h.run = $run
FOREACH (new IN CASE WHEN h.marking <= $marking THEN [] ELSE [i] END |
  SET
    h.displayName = $displayNames[i],
    h.handle = nullIf($handles[i], ''),
    h.handleKey = nullIf($handleKeys[i], ''),
    h.searchKey = $searchKeys[i],
    h.marking = $marking
)

// name: createPosts
// Creates posts that are not there yet, in the order of the channels that carried them.
// params: run: string, marking: integer, platforms: string[], channels: string[], starts: integer[]
// params: ids: string[], postIds: string[], texts: string[], langs: string[], urls: string[], reposts: boolean[]
// params: times: integer[], followers: string[], rows: integer[]
// writes
UNWIND range(0, size($channels) - 1) AS c
MATCH (h:Channel {platform: $platforms[c], platformId: $channels[c]})
UNWIND range($starts[c], $starts[c + 1] - 1) AS i
CREATE (h)-[:CARRIED {
  at: datetime({epochMillis: $times[i]}),
  role: CASE WHEN $reposts[i] THEN 'relay' ELSE 'origin' END,
  followersAt: toIntegerOrNull($followers[i]),
  run: $run,
  row: $rows[i],
  marking: $marking
}]->(:Statement:Post {
  id: $ids[i],
  platform: $platforms[c],
  platformPostId: $postIds[i],
  text: $texts[i],
  lang: $langs[i],
  publishedAt: datetime({epochMillis: $times[i]}),
  url: [url IN [$urls[i]] WHERE url <> ''][0],
  isRepost: $reposts[i],
  marking: $marking
})

// name: lowerPosts
// Gives posts that a more restricted archive brought in the words and the marking of this one.
// params: run: string, marking: integer, ids: string[], texts: string[], langs: string[], urls: string[], rows: integer[]
// writes
UNWIND range(0, size($ids) - 1) AS i
MATCH (p:Statement {id: $ids[i]})<-[k:CARRIED]-(:Channel)
FOREACH (new IN CASE WHEN p.marking <= $marking THEN [] ELSE [i] END |
  SET
    p.text = $texts[new],
    p.lang = $langs[new],
    p.url = nullIf($urls[new], ''),
    p.marking = $marking,
    k.run = $run,
    k.row = $rows[new],
    k.lowered = true,
    k.marking = $marking
)

// name: ingestPostReach
// Adds what an archive says of channels' followers: of each day the latest count.
// params: run: string, marking: integer, ids: string[], platforms: string[], platformIds: string[]
// params: counts: integer[], times: integer[]
// writes
UNWIND range(0, size($ids) - 1) AS i
MATCH (h:Channel {platform: $platforms[i], platformId: $platformIds[i]})
MERGE (f:ReachObservation {id: $ids[i]})
ON CREATE SET f.count = $counts[i], f.at = $times[i], f.asOf = date(datetime({epochMillis: $times[i]})), f.precision = 'day', f.marking = $marking
ON MATCH SET
  f.count = CASE WHEN f.at < $times[i] OR f.at = $times[i] AND f.count < $counts[i] THEN $counts[i] ELSE f.count END,
  f.at = CASE WHEN f.at < $times[i] THEN $times[i] ELSE f.at END
MERGE (h)-[o:HAD_REACH]->(f)
ON CREATE SET o.run = $run, o.marking = $marking

// name: createShares
// Joins posts that have just been created to what they share.
// params: run: string, marking: integer, ids: string[], starts: integer[], rows: integer[]
// params: kinds: string[], keys: string[], domains: string[]
// writes
UNWIND range(0, size($ids) - 1) AS i
MATCH (p:Statement {id: $ids[i]})
UNWIND range($starts[i], $starts[i + 1] - 1) AS k
MERGE (o:SharedObject {kind: $kinds[k], key: $keys[k]})
ON CREATE SET o.domain = nullIf($domains[k], '')
FOREACH (new IN CASE WHEN o.marking <= $marking THEN [] ELSE [k] END | SET o.marking = $marking)
CREATE (p)-[:SHARES {run: $run, row: $rows[i], marking: $marking}]->(o)

// name: mergeShares
// Joins posts that were there before to what this archive says they share.
// params: run: string, marking: integer, ids: string[], starts: integer[], rows: integer[]
// params: kinds: string[], keys: string[], domains: string[]
// writes
UNWIND range(0, size($ids) - 1) AS i
MATCH (p:Statement {id: $ids[i]})
UNWIND range($starts[i], $starts[i + 1] - 1) AS k
MERGE (o:SharedObject {kind: $kinds[k], key: $keys[k]})
ON CREATE SET o.domain = nullIf($domains[k], '')
FOREACH (new IN CASE WHEN o.marking <= $marking THEN [] ELSE [k] END | SET o.marking = $marking)
MERGE (p)-[r:SHARES]->(o)
ON CREATE SET r.run = $run, r.row = $rows[i], r.marking = $marking

// name: lowerShares
// Gives what posts share, and that they share it, the marking of a less restricted archive.
// params: marking: integer, ids: string[]
// writes
UNWIND $ids AS id
MATCH (:Statement {id: id})-[r:SHARES]->(o:SharedObject)
FOREACH (high IN CASE WHEN r.marking > $marking THEN [1] ELSE [] END | SET r.marking = $marking)
FOREACH (high IN CASE WHEN o.marking > $marking THEN [1] ELSE [] END | SET o.marking = $marking)
