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

// name: markingAmong
// The highest marking of some nodes and of the relationships among them.
// params: ids: string[], clearance: integer
// reads
UNWIND $ids AS id
CALL (id) {
  MATCH (a:Actor {id: id}) RETURN a
  UNION
  MATCH (a:Channel {id: id}) RETURN a
  UNION
  MATCH (a:Statement {id: id}) RETURN a
  UNION
  MATCH (a:Claim {id: id}) RETURN a
  UNION
  MATCH (a:ClaimFamily {id: id}) RETURN a
  UNION
  MATCH (a:Narrative {id: id}) RETURN a
  UNION
  MATCH (a:CounterEvidence {id: id}) RETURN a
  UNION
  MATCH (a:Country {id: id}) RETURN a
  UNION
  MATCH (a:Event {id: id}) RETURN a
  UNION
  MATCH (a:Place {id: id}) RETURN a
  UNION
  MATCH (a:Topic {id: id}) RETURN a
  UNION
  MATCH (a:Document {id: id}) RETURN a
  UNION
  MATCH (a:Note {id: id}) RETURN a
}
WITH a WHERE coalesce(a.marking, 4) <= $clearance
WITH collect(a) AS nodes
UNWIND nodes AS a
OPTIONAL MATCH (a)-[r]->(n) WHERE n IN nodes AND coalesce(r.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance
WITH CASE WHEN r IS NOT NULL AND coalesce(r.marking, 4) > coalesce(a.marking, 4) THEN coalesce(r.marking, 4) ELSE coalesce(a.marking, 4) END AS marking
RETURN coalesce(max(marking), 0) AS marking
