// name: statements
// Quotes, posts and publications by id, or a page of them in order of id or of time. A list that is filtered begins at
// what it is filtered by: a channel's posts are not looked for among millions.
// params: page: page, filter: map, clearance: integer
// params: want: want(speakers[], reportedSpeaker[], channels[], claims[], narratives[], source, archive, notes[])
// reads
CALL {
  UNWIND $page.ids AS id
  MATCH (s:Statement {id: id})
  WHERE coalesce(s.marking, 4) <= $clearance
  RETURN s, null AS cursorKey
  UNION ALL
  // all of them, straight from the index, which is read no further than the page goes
  MATCH (s:Statement)
  WHERE s.id > CASE WHEN $page.list AND $page.orderBy = 'ID' AND coalesce($filter.channels, $filter.claims, $filter.narratives, $filter.actors) IS NULL THEN coalesce($page.afterId, '') END
    AND s.id < coalesce($page.beforeId, '~') AND coalesce(s.marking, 4) <= $clearance
  WITH s ORDER BY s.id LIMIT $page.limit
  WITH collect(s)[$page.tail..] AS found
  UNWIND found AS s
  RETURN s, s.id AS cursorKey
  UNION ALL
  // in every other case, which needs the key of each that the filter leaves
  UNWIND CASE WHEN $page.list AND ($page.orderBy <> 'ID' OR coalesce($filter.channels, $filter.claims, $filter.narratives, $filter.actors) IS NOT NULL) THEN [1] ELSE [] END AS list
  CALL {
    CALL {
      UNWIND $filter.channels AS id
      MATCH (h:Channel {id: id})-[k:CARRIED]->(s:Statement) WHERE coalesce(h.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance
      RETURN s
      UNION
      UNWIND CASE WHEN $filter.channels IS NULL THEN $filter.claims END AS id
      MATCH (c:Claim {id: id})<-[x:EXPRESSES]-(s:Statement) WHERE coalesce(c.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
      RETURN s
      UNION
      UNWIND CASE WHEN $filter.channels IS NULL AND $filter.claims IS NULL THEN $filter.narratives END AS id
      MATCH (n:Narrative {id: id})<-[r:IN_NARRATIVE]-(s:Statement) WHERE coalesce(n.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance
      RETURN s
      UNION
      UNWIND CASE WHEN $filter.channels IS NULL AND $filter.claims IS NULL AND $filter.narratives IS NULL THEN $filter.actors END AS id
      MATCH (a:Actor {id: id})-[d:SAID]->(s:Statement) WHERE coalesce(a.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance
      RETURN s
    }
    RETURN s
    UNION ALL
    MATCH (s:Statement)
    WHERE s.id > CASE WHEN coalesce($filter.channels, $filter.claims, $filter.narratives, $filter.actors) IS NULL THEN '' END
    RETURN s
  }
  WITH s
  WHERE coalesce(s.marking, 4) <= $clearance
    AND ($filter.narratives IS NULL OR EXISTS {
      MATCH (s)-[r:IN_NARRATIVE]->(n:Narrative) WHERE n.id IN $filter.narratives AND coalesce(r.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance
    })
    AND ($filter.actors IS NULL OR EXISTS {
      MATCH (s)<-[d:SAID]-(a:Actor) WHERE a.id IN $filter.actors AND coalesce(d.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
    })
    AND ($filter.channels IS NULL OR EXISTS {
      MATCH (s)<-[k:CARRIED]-(h:Channel) WHERE h.id IN $filter.channels AND coalesce(k.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
    })
    AND ($filter.claims IS NULL OR EXISTS {
      MATCH (s)-[x:EXPRESSES]->(c:Claim) WHERE c.id IN $filter.claims AND coalesce(x.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
    })
  WITH s, CASE $page.orderBy WHEN 'PUBLISHED' THEN coalesce(toString(s.publishedAt), '~') ELSE s.id END AS cursorKey
  WHERE ($page.afterId IS NULL OR cursorKey > $page.afterKey OR cursorKey = $page.afterKey AND s.id > $page.afterId)
    AND ($page.beforeId IS NULL OR cursorKey < $page.beforeKey OR cursorKey = $page.beforeKey AND s.id < $page.beforeId)
  WITH s, cursorKey ORDER BY cursorKey, s.id LIMIT $page.limit
  WITH collect({s: s, cursorKey: cursorKey})[$page.tail..] AS found
  UNWIND found AS row
  RETURN row.s AS s, row.cursorKey AS cursorKey
}
RETURN cursorKey, CASE WHEN s:Post THEN 'Post' WHEN s:Publication THEN 'Publication' ELSE 'Quote' END AS __typename,
  s.id AS id, s.text AS text, s.verbatim AS verbatim, s.publishedAt AS publishedAt,
  s.url AS url, s.platform AS platform, s.lang AS lang, s.isRepost AS isRepost,
  coalesce(s.mode, 'direct') AS mode,
  CASE WHEN $want.speakers IS NOT NULL THEN COLLECT {
    MATCH (s)<-[d:SAID]-(a:Actor) WHERE d.mode <> 'reported' AND coalesce(d.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
    RETURN [CASE WHEN a:Person THEN 'Person' WHEN a:Organization THEN 'Organization' ELSE 'Collective' END] + [name IN $want.speakers | a[name]] ORDER BY a.id
  } END AS speakers,
  CASE WHEN $want.reportedSpeaker IS NOT NULL THEN COLLECT {
    MATCH (s)<-[d:SAID]-(a:Actor) WHERE d.mode = 'reported' AND coalesce(d.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
    RETURN [CASE WHEN a:Person THEN 'Person' WHEN a:Organization THEN 'Organization' ELSE 'Collective' END] + [name IN $want.reportedSpeaker | a[name]] ORDER BY a.id LIMIT 1
  }[0] END AS reportedSpeaker,
  CASE WHEN $want.channels IS NOT NULL THEN COLLECT {
    MATCH (s)<-[k:CARRIED]-(h:Channel) WHERE coalesce(k.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
    RETURN ['Channel'] + [name IN $want.channels | h[name]] ORDER BY h.id
  } END AS channels,
  CASE WHEN $want.claims IS NOT NULL THEN COLLECT {
    MATCH (s)-[x:EXPRESSES]->(c:Claim) WHERE coalesce(x.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
    WITH DISTINCT c
    RETURN ['Claim'] + [name IN $want.claims | c[name]] ORDER BY c.id
  } END AS claims,
  CASE WHEN $want.narratives IS NOT NULL THEN COLLECT {
    MATCH (s)-[r:IN_NARRATIVE]->(n:Narrative) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance
    WITH DISTINCT n
    RETURN ['Narrative'] + [name IN $want.narratives | n[name]] ORDER BY n.id
  } END AS narratives,
  CASE WHEN $want.source THEN COLLECT {
    MATCH (s)-[p:PRINTED_IN]->(d:Document) WHERE coalesce(p.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance
    RETURN {start: p.start, end: p.end, line: p.line, excerpt: s.verbatim, section: COLLECT {
      MATCH (s)-[i:IN_SECTION]->(e:Section) WHERE coalesce(i.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
      RETURN e {__typename: 'Section', .id, .heading, .ordinal, .start, .end} ORDER BY e.id LIMIT 1
    }[0], document: d {__typename: 'Document', .id, .title, .url, .published, .retrievedAt, .sha256, .marking, .sourceReliability}} ORDER BY d.id, p.start LIMIT 1
  }[0] END AS source,
  CASE WHEN $want.archive THEN COLLECT {
    MATCH (s)<-[k:CARRIED]-(h:Channel) WHERE k.row IS NOT NULL AND coalesce(k.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
    OPTIONAL MATCH (i:ImportRun {id: k.run}) WHERE coalesce(i.marking, 4) <= $clearance
    RETURN {run: k.run, row: k.row, file: i.file, fileSha256: i.fileSha256} ORDER BY k.row, h.id LIMIT 1
  }[0] END AS archive,
  CASE WHEN $want.notes IS NOT NULL THEN COLLECT {
    MATCH (s)<-[r:CONCERNS]-(o:Note) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
    RETURN ['Note'] + [name IN $want.notes | o[name]] ORDER BY o.id
  } END AS notes
ORDER BY cursorKey, id

// name: statementCount
// How many statements a filter leaves.
// params: filter: map, clearance: integer
// reads
CALL {
  CALL {
    UNWIND $filter.channels AS id
    MATCH (h:Channel {id: id})-[k:CARRIED]->(s:Statement) WHERE coalesce(h.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance
    RETURN s
    UNION
    UNWIND CASE WHEN $filter.channels IS NULL THEN $filter.claims END AS id
    MATCH (c:Claim {id: id})<-[x:EXPRESSES]-(s:Statement) WHERE coalesce(c.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance
    RETURN s
    UNION
    UNWIND CASE WHEN $filter.channels IS NULL AND $filter.claims IS NULL THEN $filter.narratives END AS id
    MATCH (n:Narrative {id: id})<-[r:IN_NARRATIVE]-(s:Statement) WHERE coalesce(n.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance
    RETURN s
    UNION
    UNWIND CASE WHEN $filter.channels IS NULL AND $filter.claims IS NULL AND $filter.narratives IS NULL THEN $filter.actors END AS id
    MATCH (a:Actor {id: id})-[d:SAID]->(s:Statement) WHERE coalesce(a.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance
    RETURN s
  }
  RETURN s
  UNION ALL
  MATCH (s:Statement)
  WHERE s.id > CASE WHEN coalesce($filter.channels, $filter.claims, $filter.narratives, $filter.actors) IS NULL THEN '' END
  RETURN s
}
WITH s
WHERE coalesce(s.marking, 4) <= $clearance
  AND ($filter.narratives IS NULL OR EXISTS {
    MATCH (s)-[r:IN_NARRATIVE]->(n:Narrative) WHERE n.id IN $filter.narratives AND coalesce(r.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance
  })
  AND ($filter.actors IS NULL OR EXISTS {
    MATCH (s)<-[d:SAID]-(a:Actor) WHERE a.id IN $filter.actors AND coalesce(d.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance
  })
  AND ($filter.channels IS NULL OR EXISTS {
    MATCH (s)<-[k:CARRIED]-(h:Channel) WHERE h.id IN $filter.channels AND coalesce(k.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
  })
  AND ($filter.claims IS NULL OR EXISTS {
    MATCH (s)-[x:EXPRESSES]->(c:Claim) WHERE c.id IN $filter.claims AND coalesce(x.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
  })
RETURN count(s) AS total
