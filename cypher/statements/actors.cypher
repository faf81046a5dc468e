// name: actors
// Persons, organizations and collectives by id, or a page of them in a chosen order. CASE keeps Neo4j from counting where
// nothing asks for it.
// params: page: page, filter: map, clearance: integer
// params: want: want(aliases, country[], roles, channels[], statements[], claims[], narratives[], counterEvidence[], affiliations, possiblySameAs, notes[], mentions)
// reads
CALL {
  UNWIND $page.ids AS id
  MATCH (a:Actor {id: id})
  WHERE coalesce(a.marking, 4) <= $clearance
  RETURN a, null AS cursorKey
  UNION ALL
  UNWIND CASE WHEN $page.list THEN [1] ELSE [] END AS list
  MATCH (a:Actor)
  WHERE coalesce(a.marking, 4) <= $clearance
    AND ($filter.narratives IS NULL OR EXISTS {
      MATCH (a)-[d:SAID]->(s:Statement)-[i:IN_NARRATIVE]->(n:Narrative)
      WHERE d.mode <> 'reported' AND n.id IN $filter.narratives AND coalesce(d.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(i.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance
    })
    AND CASE WHEN $filter.minNarratives IS NULL THEN true ELSE COUNT {
      MATCH (a)-[d:SAID]->(s:Statement)-[i:IN_NARRATIVE]->(n:Narrative) WHERE d.mode <> 'reported' AND coalesce(d.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(i.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance
      RETURN DISTINCT n
    } >= $filter.minNarratives END
    AND ($filter.roles IS NULL OR any(role IN $filter.roles WHERE
      role = 'AUTHOR' AND EXISTS { MATCH (a)-[r:AUTHORED]->(d:Document) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance }
      OR role = 'EXPERT' AND EXISTS {
        MATCH (a)-[g:GAVE]->(e:CounterEvidence) WHERE coalesce(g.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance AND NOT EXISTS {
          MATCH (e)-[p:PRINTED_IN]->(d:Document)<-[w:AUTHORED]-(a) WHERE coalesce(p.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance AND coalesce(w.marking, 4) <= $clearance
        }
      }
      OR role = 'SUBJECT' AND EXISTS { MATCH (a)<-[r:ABOUT]-(c:Claim) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance }
      OR role = 'AMPLIFIER' AND NOT EXISTS { MATCH (a)-[g:GAVE]->(e:CounterEvidence) WHERE coalesce(g.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance } AND EXISTS {
        MATCH (a)-[d:SAID]->(s:Statement)-[x:EXPRESSES]->(c:Claim) WHERE d.mode <> 'reported' AND coalesce(d.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
      }
    ))
  WITH a, CASE $page.orderBy
    WHEN 'NARRATIVES_DESC' THEN -COUNT {
      MATCH (a)-[d:SAID]->(s:Statement)-[i:IN_NARRATIVE]->(n:Narrative) WHERE d.mode <> 'reported' AND coalesce(d.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(i.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance
      RETURN DISTINCT n
    }
    WHEN 'REACH_DESC' THEN -reduce(known = 0, count IN COLLECT {
      MATCH (a)-[p:OPERATES]->(h:Channel) WHERE coalesce(p.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
      WITH DISTINCT h
      RETURN COLLECT {
        MATCH (h)-[o:HAD_REACH]->(f:ReachObservation) WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(f.marking, 4) <= $clearance
        RETURN f.count ORDER BY coalesce(toString(f.asOf), '') DESC, f.id LIMIT 1
      }[0]
    } | known + coalesce(count, 0))
    ELSE a.nameKey END AS cursorKey
  WHERE ($page.afterId IS NULL OR cursorKey > $page.afterKey OR cursorKey = $page.afterKey AND a.id > $page.afterId)
    AND ($page.beforeId IS NULL OR cursorKey < $page.beforeKey OR cursorKey = $page.beforeKey AND a.id < $page.beforeId)
  WITH a, cursorKey ORDER BY cursorKey, a.id LIMIT $page.limit
  WITH collect({a: a, cursorKey: cursorKey})[$page.tail..] AS found
  UNWIND found AS row
  RETURN row.a AS a, row.cursorKey AS cursorKey
}
RETURN cursorKey,
  CASE WHEN a:Person THEN 'Person' WHEN a:Organization THEN 'Organization' ELSE 'Collective' END AS __typename,
  a.id AS id, a.name AS name, a.roleText AS roleText, a.orgType AS orgType,
  CASE WHEN $want.aliases THEN [n IN coalesce(a.names, []) WHERE n <> a.name] + COLLECT {
    MATCH (a)-[r:HAS_ALIAS]->(l:Alias) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(l.marking, 4) <= $clearance
    RETURN l.name ORDER BY l.name
  } END AS aliases,
  CASE WHEN $want.country IS NOT NULL THEN coalesce(COLLECT {
    MATCH (a)-[r:HOLDS_OFFICE_IN|STATE_BODY_OF]->(k:Country) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance
    RETURN ['Country'] + [name IN $want.country | k[name]] ORDER BY k.id LIMIT 1
  }[0], COLLECT {
    MATCH (a)-[r:AFFILIATED_WITH]->(o:Organization)-[b:STATE_BODY_OF]->(k:Country) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance AND coalesce(b.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance
    RETURN ['Country'] + [name IN $want.country | k[name]] ORDER BY k.id LIMIT 1
  }[0]) END AS country,
  CASE WHEN $want.roles THEN [role IN [
    CASE WHEN NOT EXISTS { MATCH (a)-[g:GAVE]->(e:CounterEvidence) WHERE coalesce(g.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance } AND EXISTS {
      MATCH (a)-[d:SAID]->(s:Statement)-[x:EXPRESSES]->(c:Claim) WHERE d.mode <> 'reported' AND coalesce(d.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
    } THEN 'AMPLIFIER' END,
    CASE WHEN EXISTS {
      MATCH (a)-[g:GAVE]->(e:CounterEvidence) WHERE coalesce(g.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance AND NOT EXISTS {
        MATCH (e)-[p:PRINTED_IN]->(d:Document)<-[w:AUTHORED]-(a) WHERE coalesce(p.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance AND coalesce(w.marking, 4) <= $clearance
      }
    } THEN 'EXPERT' END,
    CASE WHEN EXISTS { MATCH (a)-[r:AUTHORED]->(d:Document) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance } THEN 'AUTHOR' END,
    CASE WHEN EXISTS { MATCH (a)<-[r:ABOUT]-(c:Claim) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance } THEN 'SUBJECT' END
  ] WHERE role IS NOT NULL] END AS roles,
  CASE WHEN $want.channels IS NOT NULL THEN COLLECT {
    MATCH (a)-[r:OPERATES]->(h:Channel) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
    RETURN ['Channel'] + [name IN $want.channels | h[name]] ORDER BY h.id
  } END AS channels,
  CASE WHEN $want.statements IS NOT NULL THEN COLLECT {
    MATCH (a)-[d:SAID]->(s:Statement) WHERE d.mode <> 'reported' AND coalesce(d.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance
    RETURN [CASE WHEN s:Post THEN 'Post' WHEN s:Publication THEN 'Publication' ELSE 'Quote' END] + [name IN $want.statements | CASE name WHEN 'mode' THEN coalesce(s.mode, 'direct') ELSE s[name] END] ORDER BY s.publishedAt, s.id
  } END AS statements,
  CASE WHEN $want.claims IS NOT NULL THEN COLLECT {
    MATCH (a)-[d:SAID]->(s:Statement)-[x:EXPRESSES]->(c:Claim) WHERE d.mode <> 'reported' AND coalesce(d.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
    WITH DISTINCT c ORDER BY c.id
    RETURN ['Claim'] + [name IN $want.claims | c[name]]
  } END AS claims,
  CASE WHEN $want.narratives IS NOT NULL THEN COLLECT {
    MATCH (a)-[d:SAID]->(s:Statement)-[i:IN_NARRATIVE]->(n:Narrative) WHERE d.mode <> 'reported' AND coalesce(d.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(i.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance
    WITH DISTINCT n ORDER BY n.id
    RETURN ['Narrative'] + [name IN $want.narratives | n[name]]
  } END AS narratives,
  CASE WHEN $want.counterEvidence IS NOT NULL THEN COLLECT {
    MATCH (a)-[g:GAVE]->(e:CounterEvidence) WHERE coalesce(g.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
    RETURN ['CounterEvidence'] + [name IN $want.counterEvidence | e[name]] ORDER BY e.id
  } END AS counterEvidence,
  CASE WHEN $want.affiliations THEN COLLECT {
    MATCH (a)-[r:AFFILIATED_WITH]->(o:Organization) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
    RETURN {organization: {__typename: CASE WHEN o:Person THEN 'Person' WHEN o:Organization THEN 'Organization' ELSE 'Collective' END, id: o.id, name: o.name, roleText: o.roleText}, role: r.role, source: COLLECT {
      MATCH (t:Assertion)-[f:FROM]->(d:Document) WHERE t.id IN r.assertions AND coalesce(t.marking, 4) <= $clearance AND coalesce(f.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance
      RETURN {start: t.start, end: t.end, line: null, excerpt: t.excerpt, section: null, document: d {__typename: 'Document', .id, .title, .url, .published, .retrievedAt, .sha256, .marking, .sourceReliability}} ORDER BY t.start, t.id LIMIT 1
    }[0]} ORDER BY o.id
  } END AS affiliations,
  CASE WHEN $want.possiblySameAs THEN COLLECT {
    MATCH (a)-[r:POSSIBLY_SAME_AS]-(o:Actor) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
    RETURN {subject: {__typename: CASE WHEN a:Person THEN 'Person' WHEN a:Organization THEN 'Organization' ELSE 'Collective' END, id: a.id, name: a.name, roleText: a.roleText}, actor: {__typename: CASE WHEN o:Person THEN 'Person' WHEN o:Organization THEN 'Organization' ELSE 'Collective' END, id: o.id, name: o.name, roleText: o.roleText}, reason: r.reason, reasonCode: r.reasonCode, reasonWords: r.reasonWords, score: r.score, status: r.status, version: coalesce(r.version, 1)} ORDER BY o.id
  } END AS possiblySameAs,
  CASE WHEN $want.notes IS NOT NULL THEN COLLECT {
    MATCH (a)<-[r:CONCERNS]-(o:Note) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
    RETURN ['Note'] + [name IN $want.notes | o[name]] ORDER BY o.id
  } END AS notes,
  CASE WHEN $want.mentions THEN COLLECT {
    MATCH (a)<-[m:MENTIONS]-(d:Document) WHERE coalesce(m.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance
    MATCH (t:Assertion) WHERE t.id IN m.assertions AND coalesce(t.marking, 4) <= $clearance
    RETURN {start: t.start, end: t.end, line: null, excerpt: t.excerpt, section: COLLECT {
      MATCH (d)-[h:HAS_SECTION]->(e:Section) WHERE e.start <= t.start AND t.start < e.end AND coalesce(h.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
      RETURN e {__typename: 'Section', .id, .heading, .ordinal, .start, .end} ORDER BY e.id LIMIT 1
    }[0], document: d {__typename: 'Document', .id, .title, .url, .published, .retrievedAt, .sha256, .marking, .sourceReliability}} ORDER BY d.id, t.start, t.id
  } END AS mentions
ORDER BY cursorKey, id

// name: actorCount
// How many actors a filter leaves.
// params: filter: map, clearance: integer
// reads
MATCH (a:Actor)
WHERE coalesce(a.marking, 4) <= $clearance
  AND ($filter.narratives IS NULL OR EXISTS {
    MATCH (a)-[d:SAID]->(s:Statement)-[i:IN_NARRATIVE]->(n:Narrative)
    WHERE d.mode <> 'reported' AND n.id IN $filter.narratives AND coalesce(d.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(i.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance
  })
  AND CASE WHEN $filter.minNarratives IS NULL THEN true ELSE COUNT {
    MATCH (a)-[d:SAID]->(s:Statement)-[i:IN_NARRATIVE]->(n:Narrative) WHERE d.mode <> 'reported' AND coalesce(d.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(i.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance
    RETURN DISTINCT n
  } >= $filter.minNarratives END
  AND ($filter.roles IS NULL OR any(role IN $filter.roles WHERE
    role = 'AUTHOR' AND EXISTS { MATCH (a)-[r:AUTHORED]->(d:Document) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance }
    OR role = 'EXPERT' AND EXISTS {
      MATCH (a)-[g:GAVE]->(e:CounterEvidence) WHERE coalesce(g.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance AND NOT EXISTS {
        MATCH (e)-[p:PRINTED_IN]->(d:Document)<-[w:AUTHORED]-(a) WHERE coalesce(p.marking, 4) <= $clearance AND coalesce(d.marking, 4) <= $clearance AND coalesce(w.marking, 4) <= $clearance
      }
    }
    OR role = 'SUBJECT' AND EXISTS { MATCH (a)<-[r:ABOUT]-(c:Claim) WHERE coalesce(r.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance }
    OR role = 'AMPLIFIER' AND NOT EXISTS { MATCH (a)-[g:GAVE]->(e:CounterEvidence) WHERE coalesce(g.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance } AND EXISTS {
      MATCH (a)-[d:SAID]->(s:Statement)-[x:EXPRESSES]->(c:Claim) WHERE d.mode <> 'reported' AND coalesce(d.marking, 4) <= $clearance AND coalesce(s.marking, 4) <= $clearance AND coalesce(x.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
    }
  ))
RETURN count(a) AS total
