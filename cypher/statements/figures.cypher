// name: reachFigures
// Distinct channels and their latest known followers, of each narrative and (narrative null) of all.
// params: clearance: integer
// reads
MATCH (n:Narrative)<-[i:IN_NARRATIVE]-(s:Statement)<-[k:CARRIED]-(h:Channel)
WHERE all(x IN [n, s, h] WHERE coalesce(x.marking, 4) <= $clearance)
  AND all(x IN [i, k] WHERE coalesce(x.marking, 4) <= $clearance)
WITH DISTINCT n, h, COLLECT {
  MATCH (h)-[o:HAD_REACH]->(f:ReachObservation)
  WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(f.marking, 4) <= $clearance
  RETURN f.count ORDER BY coalesce(toString(f.asOf), '') DESC, f.id LIMIT 1
}[0] AS count
WITH collect({narrative: n.id, channel: h.id, count: coalesce(count, 0)}) AS rows
UNWIND [null] + [row IN rows | row.narrative] AS narrative
WITH DISTINCT narrative, rows
UNWIND [row IN rows WHERE narrative IS NULL OR row.narrative = narrative] AS row
WITH DISTINCT narrative, row.channel AS channel, row.count AS count ORDER BY narrative, count DESC
RETURN narrative, count(channel) AS channels, sum(count) AS reach, collect(count) AS counts
ORDER BY narrative IS NOT NULL, narrative

// name: coverageFigures
// Claims, how many of them have a rebuttal, the reach of each kind, and the widest claims that nobody has rebutted.
// params: clearance: integer
// reads
MATCH (c:Claim)
WHERE coalesce(c.marking, 4) <= $clearance
WITH c, EXISTS {
  MATCH (c)<-[r:REBUTS]-(e:CounterEvidence {kind: 'rebuttal'})
  WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
} AS rebutted, reduce(known = 0, count IN COLLECT {
  MATCH (c)<-[x:EXPRESSES]-(s:Statement)<-[k:CARRIED]-(h:Channel)-[o:HAD_REACH]->(f:ReachObservation)
  WHERE all(y IN [s, h, f] WHERE coalesce(y.marking, 4) <= $clearance)
    AND all(y IN [x, k, o] WHERE coalesce(y.marking, 4) <= $clearance)
  WITH DISTINCT h, max(f.count) AS count
  RETURN count
} | known + count) AS reach
WITH collect({id: c.id, rebutted: rebutted, reach: reach}) AS claims
WITH claims, reduce(widest = 0, c IN claims | CASE WHEN NOT c.rebutted AND c.reach > widest THEN c.reach ELSE widest END) AS widest
RETURN size(claims) AS claims,
  size([c IN claims WHERE c.rebutted]) AS rebutted,
  reduce(sum = 0, c IN claims | sum + c.reach) AS reach,
  reduce(sum = 0, c IN claims | sum + CASE WHEN c.rebutted THEN c.reach ELSE 0 END) AS rebuttedReach,
  widest,
  [c IN claims WHERE NOT c.rebutted AND c.reach = widest | c.id] AS widestUnrebutted

// name: bridgeFigures
// Speakers of more than one narrative, in their own words or paraphrased.
// params: clearance: integer
// reads
MATCH (a:Actor)-[d:SAID]->(s:Statement)-[i:IN_NARRATIVE]->(n:Narrative)
WHERE d.mode <> 'reported'
  AND all(x IN [a, s, n] WHERE coalesce(x.marking, 4) <= $clearance)
  AND all(x IN [d, i] WHERE coalesce(x.marking, 4) <= $clearance)
WITH a, count(DISTINCT n) AS narratives
WHERE narratives > 1
RETURN a.name AS name, narratives
ORDER BY narratives DESC, name

// name: unknownReachFigures
// Speakers in their own words of statements that make a claim and that no channel carried.
// params: clearance: integer
// reads
MATCH (a:Actor)-[d:SAID {mode: 'direct'}]->(s:Statement)
WHERE coalesce(a.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance
  AND EXISTS {
    MATCH (s)-[x:EXPRESSES]->(c:Claim)
    WHERE coalesce(x.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
  }
  AND NOT EXISTS {
    MATCH (s)<-[k:CARRIED]-(h:Channel)
    WHERE coalesce(k.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
  }
RETURN DISTINCT a.name AS name
ORDER BY name

// name: answerFigures
// What counter-evidence does to claims, by kind of counter-evidence.
// params: clearance: integer
// reads
MATCH (e:CounterEvidence)-[r:REBUTS|EXPOSES_MOTIVE_OF|CORROBORATES|QUALIFIES]->(c:Claim)
WHERE coalesce(e.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
RETURN type(r) AS answer, e.kind AS kind, count(*) AS answers
ORDER BY answer, kind

// name: amplifiersWhoAnswer
// Actors who both amplify a claim and give counter-evidence: there should be none.
// params: clearance: integer
// reads
MATCH (a:Actor)-[g:GAVE]->(e:CounterEvidence)
WHERE coalesce(a.marking, 4) <= $clearance AND coalesce(g.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
WITH DISTINCT a
WHERE EXISTS {
  MATCH (a)-[d:SAID]->(s:Statement)-[x:EXPRESSES]->(c:Claim)
  WHERE d.mode <> 'reported' AND all(y IN [d, x] WHERE coalesce(y.marking, 4) <= $clearance)
    AND all(y IN [s, c] WHERE coalesce(y.marking, 4) <= $clearance)
} OR EXISTS {
  MATCH (a)-[p:OPERATES]->(h:Channel)-[k:CARRIED]->(s:Statement)-[x:EXPRESSES]->(c:Claim)
  WHERE all(y IN [p, k, x] WHERE coalesce(y.marking, 4) <= $clearance)
    AND all(y IN [h, s, c] WHERE coalesce(y.marking, 4) <= $clearance)
}
RETURN a.id AS id
ORDER BY id

// name: predicateFigures
// How many assertions there are of each predicate, by the analyst and by the import.
// params: clearance: integer
// reads
MATCH (n:Assertion)
WHERE coalesce(n.marking, 4) <= $clearance
RETURN n.predicate AS predicate, n.method AS method, count(*) AS assertions
ORDER BY predicate, method
