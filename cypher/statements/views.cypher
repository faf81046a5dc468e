// name: savedViews
// Saved views, all or those of given ids, in order of name.
// params: ids: string[] | null, clearance: integer
// reads
MATCH (v:SavedView)
WHERE coalesce(v.marking, 4) <= $clearance AND ($ids IS NULL OR v.id IN $ids)
RETURN v {.*, marking: coalesce(v.marking, 4)} AS saved ORDER BY toLower(v.name), v.id

// name: briefings
// Briefings, all or those of given ids, in order of title.
// params: ids: string[] | null, clearance: integer
// reads
MATCH (b:Briefing)
WHERE coalesce(b.marking, 4) <= $clearance AND ($ids IS NULL OR b.id IN $ids)
RETURN b {.*, marking: coalesce(b.marking, 4)} AS saved ORDER BY toLower(b.title), b.id

// name: visibleAmong
// Which of some ids stand for something that may be seen.
// params: ids: string[], clearance: integer
// reads
UNWIND $ids AS id
MATCH (n:Document|Section|Actor|Channel|ReachObservation|Statement|Claim|ClaimFamily|Narrative|CounterEvidence|Event|Country|Place|Topic|Note {id: id})
WHERE coalesce(n.marking, 4) <= $clearance
RETURN n.id AS id

// name: writeSavedView
// Keeps a view, new or changed, as it is from now on.
// params: id: string, version: integer, marking: integer, values: map
// writes
MERGE (v:SavedView {id: $id})
SET v += $values, v.version = $version, v.marking = $marking
RETURN v.id AS id

// name: writeBriefing
// Keeps a briefing, new or changed, as it is from now on.
// params: id: string, version: integer, marking: integer, values: map
// writes
MERGE (b:Briefing {id: $id})
SET b += $values, b.version = $version, b.marking = $marking
RETURN b.id AS id
