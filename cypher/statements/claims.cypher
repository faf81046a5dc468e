// name: claims
// Claims by id, or a page of them in a chosen order.
// params: page: page, filter: map, clearance: integer
// params: want: want(narratives[], statements[], statementCount, speakers[], channels[], counterEvidence[], rebutted, contradicts[], about, families[], spread, notes[])
// reads
CALL {
  UNWIND $page.ids AS id
  MATCH (c:Claim {id: id})
  WHERE coalesce(c.marking, 4) <= $clearance
  RETURN c, null AS cursorKey
  UNION ALL
  // in order of id, straight from the index, which is read no further than the page goes
  MATCH (c:Claim)
  WHERE c.id > CASE WHEN $page.list AND $page.orderBy = 'ID' THEN coalesce($page.afterId, '') END AND c.id < coalesce($page.beforeId, '~')
    AND coalesce(c.marking, 4) <= $clearance
    AND ($filter.kinds IS NULL OR c.kind IN $filter.kinds)
    AND ($filter.narratives IS NULL OR EXISTS {
      MATCH (c)-[r:PART_OF]->(n:Narrative) WHERE n.id IN $filter.narratives AND coalesce(r.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance
    })
    AND ($filter.actors IS NULL OR EXISTS {
      MATCH (c)<-[r:EXPRESSES]-(s:Statement)<-[d:SAID]-(a:Actor)
      WHERE a.id IN $filter.actors AND d.mode <> 'reported' AND coalesce(r.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
    })
    AND ($filter.about IS NULL OR EXISTS {
      MATCH (c)-[r:ABOUT]->(x) WHERE x.id IN $filter.about AND coalesce(r.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
    })
    AND CASE WHEN $filter.contradicted IS NULL THEN true ELSE $filter.contradicted = EXISTS {
      MATCH (c)-[r:CONTRADICTS]-(o:Claim) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
    } END
    AND CASE WHEN $filter.rebutted IS NULL THEN true ELSE $filter.rebutted = EXISTS {
      MATCH (c)<-[r:REBUTS]-(e:CounterEvidence {kind: 'rebuttal'}) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
    } END
  WITH c ORDER BY c.id LIMIT $page.limit
  WITH collect(c)[$page.tail..] AS found
  UNWIND found AS c
  RETURN c, c.id AS cursorKey
  UNION ALL
  // in every other order, which needs the key of each claim that the filter leaves
  UNWIND CASE WHEN $page.list AND $page.orderBy <> 'ID' THEN [1] ELSE [] END AS list
  MATCH (c:Claim)
  WHERE coalesce(c.marking, 4) <= $clearance
    AND ($filter.kinds IS NULL OR c.kind IN $filter.kinds)
    AND ($filter.narratives IS NULL OR EXISTS {
      MATCH (c)-[r:PART_OF]->(n:Narrative) WHERE n.id IN $filter.narratives AND coalesce(r.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance
    })
    AND ($filter.actors IS NULL OR EXISTS {
      MATCH (c)<-[r:EXPRESSES]-(s:Statement)<-[d:SAID]-(a:Actor)
      WHERE a.id IN $filter.actors AND d.mode <> 'reported' AND coalesce(r.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
    })
    AND ($filter.about IS NULL OR EXISTS {
      MATCH (c)-[r:ABOUT]->(x) WHERE x.id IN $filter.about AND coalesce(r.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
    })
    AND CASE WHEN $filter.contradicted IS NULL THEN true ELSE $filter.contradicted = EXISTS {
      MATCH (c)-[r:CONTRADICTS]-(o:Claim) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
    } END
    AND CASE WHEN $filter.rebutted IS NULL THEN true ELSE $filter.rebutted = EXISTS {
      MATCH (c)<-[r:REBUTS]-(e:CounterEvidence {kind: 'rebuttal'}) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
    } END
  WITH c, CASE $page.orderBy
    WHEN 'TEXT' THEN c.text
    WHEN 'FIRST_SEEN' THEN coalesce(toString(c.firstSeenAt), '~')
    WHEN 'REACH_DESC' THEN -reduce(known = 0, count IN COLLECT {
      MATCH (c)<-[r:EXPRESSES]-(s:Statement)<-[k:CARRIED]-(h:Channel) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
      WITH DISTINCT h
      RETURN COLLECT {
        MATCH (h)-[o:HAD_REACH]->(f:ReachObservation) WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(f.marking, 4) <= $clearance
        RETURN f.count ORDER BY coalesce(toString(f.asOf), '') DESC, f.id LIMIT 1
      }[0]
    } | known + coalesce(count, 0)) END AS cursorKey
  WHERE ($page.afterId IS NULL OR cursorKey > $page.afterKey OR cursorKey = $page.afterKey AND c.id > $page.afterId)
    AND ($page.beforeId IS NULL OR cursorKey < $page.beforeKey OR cursorKey = $page.beforeKey AND c.id < $page.beforeId)
  WITH c, cursorKey ORDER BY cursorKey, c.id LIMIT $page.limit
  WITH collect({c: c, cursorKey: cursorKey})[$page.tail..] AS found
  UNWIND found AS row
  RETURN row.c AS c, row.cursorKey AS cursorKey
}
RETURN cursorKey, 'Claim' AS __typename, c.id AS id, c.text AS text, c.kind AS kind, c.firstSeenAt AS firstSeenAt,
  CASE WHEN $want.narratives IS NOT NULL THEN COLLECT {
    MATCH (c)-[r:PART_OF]->(n:Narrative) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance
    RETURN ['Narrative'] + [name IN $want.narratives | n[name]] ORDER BY n.id
  } END AS narratives,
  CASE WHEN $want.statements IS NOT NULL THEN COLLECT {
    MATCH (c)<-[r:EXPRESSES]-(s:Statement) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance
    WITH DISTINCT s ORDER BY s.publishedAt, s.id LIMIT 200
    RETURN [CASE WHEN s:Post THEN 'Post' WHEN s:Publication THEN 'Publication' ELSE 'Quote' END] + [name IN $want.statements | CASE name WHEN 'mode' THEN coalesce(s.mode, 'direct') ELSE s[name] END]
  } END AS statements,
  CASE WHEN $want.statementCount THEN COUNT {
    MATCH (c)<-[r:EXPRESSES]-(s:Statement) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance
    RETURN DISTINCT s
  } END AS statementCount,
  CASE WHEN $want.speakers IS NOT NULL THEN COLLECT {
    MATCH (c)<-[r:EXPRESSES]-(s:Statement)<-[d:SAID]-(a:Actor) WHERE d.mode <> 'reported' AND coalesce(r.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
    WITH DISTINCT a ORDER BY a.id
    RETURN [CASE WHEN a:Person THEN 'Person' WHEN a:Organization THEN 'Organization' ELSE 'Collective' END] + [name IN $want.speakers | a[name]]
  } END AS speakers,
  CASE WHEN $want.channels IS NOT NULL THEN COLLECT {
    MATCH (c)<-[r:EXPRESSES]-(s:Statement)<-[k:CARRIED]-(h:Channel) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
    WITH DISTINCT h ORDER BY h.id
    RETURN ['Channel'] + [name IN $want.channels | h[name]]
  } END AS channels,
  CASE WHEN $want.counterEvidence IS NOT NULL THEN COLLECT {
    MATCH (c)<-[r:REBUTS|CORROBORATES|QUALIFIES|EXPOSES_MOTIVE_OF]-(e:CounterEvidence) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
    WITH DISTINCT e ORDER BY e.id
    RETURN ['CounterEvidence'] + [name IN $want.counterEvidence | e[name]]
  } END AS counterEvidence,
  CASE WHEN $want.rebutted THEN EXISTS {
    MATCH (c)<-[r:REBUTS]-(e:CounterEvidence {kind: 'rebuttal'}) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
  } END AS rebutted,
  CASE WHEN $want.contradicts IS NOT NULL THEN COLLECT {
    MATCH (c)-[r:CONTRADICTS]-(o:Claim) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
    WITH DISTINCT o ORDER BY o.id
    RETURN ['Claim'] + [name IN $want.contradicts | o[name]]
  } END AS contradicts,
  CASE WHEN $want.about THEN COLLECT {
    MATCH (c)-[r:ABOUT]->(x) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
    RETURN x {.id, __typename: [l IN labels(x) WHERE NOT l IN ['Actor', 'Statement']][0]} ORDER BY x.id
  } END AS about,
  CASE WHEN $want.families IS NOT NULL THEN COLLECT {
    MATCH (c)-[r:VARIANT_OF]->(f:ClaimFamily) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(f.marking, 4) <= $clearance
    RETURN ['ClaimFamily'] + [name IN $want.families | f[name]] ORDER BY f.id
  } END AS families,
  CASE WHEN $want.spread THEN COLLECT {
    MATCH (c)<-[r:EXPRESSES]-(s:Statement)<-[k:CARRIED]-(h:Channel) WHERE k.at IS NOT NULL AND coalesce(r.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
    RETURN {channel: h {__typename: 'Channel', .id, .displayName, .handle, .platform, .url}, at: k.at} ORDER BY k.at, h.id
  } END AS spread,
  CASE WHEN $want.notes IS NOT NULL THEN COLLECT {
    MATCH (c)<-[r:CONCERNS]-(o:Note) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
    RETURN ['Note'] + [name IN $want.notes | o[name]] ORDER BY o.id
  } END AS notes
ORDER BY cursorKey, id

// name: claimCount
// How many claims a filter leaves.
// params: filter: map, clearance: integer
// reads
MATCH (c:Claim)
WHERE coalesce(c.marking, 4) <= $clearance
  AND ($filter.kinds IS NULL OR c.kind IN $filter.kinds)
  AND ($filter.narratives IS NULL OR EXISTS {
    MATCH (c)-[r:PART_OF]->(n:Narrative) WHERE n.id IN $filter.narratives AND coalesce(r.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance
  })
  AND ($filter.actors IS NULL OR EXISTS {
    MATCH (c)<-[r:EXPRESSES]-(s:Statement)<-[d:SAID]-(a:Actor)
    WHERE a.id IN $filter.actors AND d.mode <> 'reported' AND coalesce(r.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
  })
  AND ($filter.about IS NULL OR EXISTS {
    MATCH (c)-[r:ABOUT]->(x) WHERE x.id IN $filter.about AND coalesce(r.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
  })
  AND CASE WHEN $filter.contradicted IS NULL THEN true ELSE $filter.contradicted = EXISTS {
    MATCH (c)-[r:CONTRADICTS]-(o:Claim) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
  } END
  AND CASE WHEN $filter.rebutted IS NULL THEN true ELSE $filter.rebutted = EXISTS {
    MATCH (c)<-[r:REBUTS]-(e:CounterEvidence {kind: 'rebuttal'}) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
  } END
RETURN count(c) AS total
