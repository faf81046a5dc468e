// name: amplifiers
// Who amplifies which narrative, or which claim of an expanded narrative, with which statements and channels.
// params: filter: map, expand: string[], clearance: integer
// reads
MATCH (s:Statement)-[i:IN_NARRATIVE]->(n:Narrative)
WHERE coalesce(s.marking, 4) <= $clearance AND coalesce(i.marking, 4) <= $clearance AND coalesce(n.marking, 4) <= $clearance
  AND ($filter.narratives IS NULL OR n.id IN $filter.narratives)
  AND ($filter.from IS NULL OR s.publishedAt >= datetime($filter.from))
  AND ($filter.until IS NULL OR s.publishedAt <= datetime($filter.until))
  AND ($filter.claims IS NULL AND $filter.countries IS NULL AND $filter.rebutted IS NULL OR EXISTS {
    MATCH (s)-[x:EXPRESSES]->(c:Claim)
    WHERE coalesce(x.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
      AND ($filter.claims IS NULL OR c.id IN $filter.claims)
      AND ($filter.countries IS NULL OR EXISTS {
        MATCH (c)-[a:ABOUT]->(k:Country) WHERE k.id IN $filter.countries AND coalesce(a.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance
      })
      AND ($filter.rebutted IS NULL OR $filter.rebutted = EXISTS {
        MATCH (c)<-[b:REBUTS]-(e:CounterEvidence {kind: 'rebuttal'}) WHERE coalesce(b.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
      })
  })
  AND ($filter.channels IS NULL AND $filter.platforms IS NULL OR EXISTS {
    MATCH (s)<-[k:CARRIED]-(h:Channel)
    WHERE coalesce(k.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
      AND ($filter.channels IS NULL OR h.id IN $filter.channels)
      AND ($filter.platforms IS NULL OR h.platform IN $filter.platforms)
  })
CALL {
  WITH s
  MATCH (s)<-[d:SAID]-(amplifier:Actor)
  WHERE d.mode <> 'reported' AND coalesce(d.marking, 4) <= $clearance AND coalesce(amplifier.marking, 4) <= $clearance
  RETURN amplifier, d.assertions AS assertions
  UNION
  WITH s
  MATCH (s)<-[k:CARRIED]-(h:Channel)<-[p:OPERATES]-(amplifier:Actor)
  WHERE coalesce(k.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance AND coalesce(p.marking, 4) <= $clearance AND coalesce(amplifier.marking, 4) <= $clearance
  RETURN amplifier, k.assertions AS assertions
  UNION
  WITH s
  MATCH (s)<-[k:CARRIED]-(amplifier:Channel)
  WHERE coalesce(k.marking, 4) <= $clearance AND coalesce(amplifier.marking, 4) <= $clearance AND NOT EXISTS { MATCH (amplifier)<-[p:OPERATES]-(a:Actor) WHERE coalesce(p.marking, 4) <= $clearance AND coalesce(a.marking, 4) <= $clearance }
  RETURN amplifier, k.assertions AS assertions
}
WITH s, n, amplifier, assertions
WHERE ($filter.actors IS NULL OR amplifier.id IN $filter.actors)
  AND ($filter.organizations IS NULL OR amplifier.id IN $filter.organizations OR EXISTS {
    MATCH (amplifier)-[m:AFFILIATED_WITH]->(o:Organization) WHERE o.id IN $filter.organizations AND coalesce(m.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
  })
  AND NOT EXISTS { MATCH (amplifier)-[g:GAVE]->(e:CounterEvidence) WHERE coalesce(g.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance }
CALL {
  WITH s, n
  WITH s, n WHERE NOT n.id IN $expand
  RETURN n AS target
  UNION
  WITH s, n
  WITH s, n WHERE n.id IN $expand
  MATCH (s)-[x:EXPRESSES]->(target:Claim)-[r:PART_OF]->(n)
  WHERE coalesce(x.marking, 4) <= $clearance AND coalesce(target.marking, 4) <= $clearance AND coalesce(r.marking, 4) <= $clearance
      AND ($filter.claims IS NULL OR target.id IN $filter.claims)
      AND ($filter.countries IS NULL OR EXISTS {
        MATCH (target)-[a:ABOUT]->(k:Country) WHERE k.id IN $filter.countries AND coalesce(a.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance
      })
      AND ($filter.rebutted IS NULL OR $filter.rebutted = EXISTS {
        MATCH (target)<-[b:REBUTS]-(e:CounterEvidence {kind: 'rebuttal'}) WHERE coalesce(b.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
      })
  RETURN target
}
// in their order before they are collected: sorting a long list further down would hold the whole list once a row
WITH amplifier, target, s, assertions ORDER BY s.publishedAt, s.id
WITH amplifier, target, collect(DISTINCT s) AS said, collect(assertions) AS assertionLists
WHERE $filter.minWeight IS NULL OR size(said) >= $filter.minWeight
WITH amplifier, collect({target: target, said: said, assertionLists: assertionLists}) AS edges
CALL {
  WITH amplifier, edges
  UNWIND CASE WHEN $filter.reach IS NULL THEN [] ELSE edges END AS edge
  UNWIND edge.said AS s
  WITH DISTINCT amplifier, s
  MATCH (s)<-[k:CARRIED]-(h:Channel)
  WHERE coalesce(k.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance AND (h = amplifier OR EXISTS { MATCH (h)<-[p:OPERATES]-(amplifier) WHERE coalesce(p.marking, 4) <= $clearance })
  WITH DISTINCT h
  WITH COLLECT {
    MATCH (h)-[o:HAD_REACH]->(f:ReachObservation) WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(f.marking, 4) <= $clearance
    RETURN f.count ORDER BY coalesce(toString(f.asOf), '') DESC, f.id LIMIT 1
  }[0] AS latest
  RETURN sum(latest) AS known, count(latest) AS counted
}
WITH amplifier, edges, known, counted
WHERE $filter.reach IS NULL OR CASE WHEN counted = 0 THEN $filter.reach.unknown
  ELSE known >= $filter.reach.least AND ($filter.reach.most IS NULL OR known <= $filter.reach.most) END
UNWIND edges AS edge
WITH amplifier, edge.target AS target, edge.said AS said, edge.assertionLists AS assertionLists
RETURN CASE WHEN amplifier:Channel THEN amplifier {__typename: 'Channel', .id, .displayName, .handle, .platform, .url} ELSE {__typename: CASE WHEN amplifier:Person THEN 'Person' WHEN amplifier:Organization THEN 'Organization' ELSE 'Collective' END, id: amplifier.id, name: amplifier.name, roleText: amplifier.roleText} END AS amplifier,
  target.id AS target,
  COLLECT {
    UNWIND said AS s
    RETURN s {__typename: CASE WHEN s:Post THEN 'Post' WHEN s:Publication THEN 'Publication' ELSE 'Quote' END, .id, .text, .verbatim, .publishedAt, mode: coalesce(s.mode, 'direct'), carried: EXISTS {
      MATCH (s)<-[k:CARRIED]-(h:Channel) WHERE coalesce(k.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
    }}
  } AS statements,
  COLLECT {
    UNWIND said AS s
    MATCH (s)<-[k:CARRIED]-(h:Channel)
    WHERE coalesce(k.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance AND (h = amplifier OR EXISTS { MATCH (h)<-[p:OPERATES]-(amplifier) WHERE coalesce(p.marking, 4) <= $clearance })
    WITH DISTINCT h ORDER BY h.id
    RETURN {id: h.id, count: COLLECT {
      MATCH (h)-[o:HAD_REACH]->(f:ReachObservation) WHERE coalesce(o.marking, 4) <= $clearance AND coalesce(f.marking, 4) <= $clearance
      RETURN f.count ORDER BY coalesce(toString(f.asOf), '') DESC, f.id LIMIT 1
    }[0]}
  } AS channels,
  COLLECT { UNWIND assertionLists AS list UNWIND list AS id RETURN DISTINCT id ORDER BY id } AS assertions
ORDER BY amplifier.id, target
