// name: filterCounts
// How many statements each value of one filter would leave: `filter` holds the others, `facet` says which one is asked for.
// The selection is that of `amplifiers` with no narrative expanded; number of statements and reach hold of each value apart.
// params: filter: map, facet: string, most: integer, clearance: integer
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
  WITH s, n, amplifier
  WITH s, n, amplifier WHERE $facet = 'narrative'
  RETURN n.id AS value, n.title AS label
  UNION
  WITH s, n, amplifier
  WITH s, n, amplifier WHERE $facet = 'claim'
  MATCH (s)-[x:EXPRESSES]->(c:Claim)
  WHERE coalesce(x.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
      AND ($filter.claims IS NULL OR c.id IN $filter.claims)
      AND ($filter.countries IS NULL OR EXISTS {
        MATCH (c)-[a:ABOUT]->(k:Country) WHERE k.id IN $filter.countries AND coalesce(a.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance
      })
      AND ($filter.rebutted IS NULL OR $filter.rebutted = EXISTS {
        MATCH (c)<-[b:REBUTS]-(e:CounterEvidence {kind: 'rebuttal'}) WHERE coalesce(b.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
      })
  RETURN c.id AS value, c.text AS label
  UNION
  WITH s, n, amplifier
  WITH s, n, amplifier WHERE $facet = 'country'
  MATCH (s)-[x:EXPRESSES]->(c:Claim)-[q:ABOUT]->(y:Country)
  WHERE coalesce(x.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance AND coalesce(q.marking, 4) <= $clearance AND coalesce(y.marking, 4) <= $clearance
      AND ($filter.claims IS NULL OR c.id IN $filter.claims)
      AND ($filter.countries IS NULL OR EXISTS {
        MATCH (c)-[a:ABOUT]->(k:Country) WHERE k.id IN $filter.countries AND coalesce(a.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance
      })
      AND ($filter.rebutted IS NULL OR $filter.rebutted = EXISTS {
        MATCH (c)<-[b:REBUTS]-(e:CounterEvidence {kind: 'rebuttal'}) WHERE coalesce(b.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
      })
  RETURN y.id AS value, y.name AS label
  UNION
  WITH s, n, amplifier
  WITH s, n, amplifier WHERE $facet = 'rebutted'
  MATCH (s)-[x:EXPRESSES]->(c:Claim)
  WHERE coalesce(x.marking, 4) <= $clearance AND coalesce(c.marking, 4) <= $clearance
      AND ($filter.claims IS NULL OR c.id IN $filter.claims)
      AND ($filter.countries IS NULL OR EXISTS {
        MATCH (c)-[a:ABOUT]->(k:Country) WHERE k.id IN $filter.countries AND coalesce(a.marking, 4) <= $clearance AND coalesce(k.marking, 4) <= $clearance
      })
      AND ($filter.rebutted IS NULL OR $filter.rebutted = EXISTS {
        MATCH (c)<-[b:REBUTS]-(e:CounterEvidence {kind: 'rebuttal'}) WHERE coalesce(b.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
      })
  RETURN CASE WHEN EXISTS {
        MATCH (c)<-[b:REBUTS]-(e:CounterEvidence {kind: 'rebuttal'}) WHERE coalesce(b.marking, 4) <= $clearance AND coalesce(e.marking, 4) <= $clearance
      } THEN 'true' ELSE 'false' END AS value, null AS label
  UNION
  WITH s, n, amplifier
  WITH s, n, amplifier WHERE $facet = 'actor'
  RETURN amplifier.id AS value, coalesce(amplifier.name, amplifier.displayName) AS label
  UNION
  WITH s, n, amplifier
  WITH s, n, amplifier WHERE $facet = 'organization'
  CALL {
    WITH amplifier
    WITH amplifier WHERE amplifier:Organization
    RETURN amplifier AS o
    UNION
    WITH amplifier
    MATCH (amplifier)-[m:AFFILIATED_WITH]->(o:Organization) WHERE coalesce(m.marking, 4) <= $clearance AND coalesce(o.marking, 4) <= $clearance
    RETURN o
  }
  RETURN o.id AS value, o.name AS label
  UNION
  WITH s, n, amplifier
  WITH s, n, amplifier WHERE $facet = 'platform'
  MATCH (s)<-[k:CARRIED]-(h:Channel)
  WHERE coalesce(k.marking, 4) <= $clearance AND coalesce(h.marking, 4) <= $clearance
      AND ($filter.channels IS NULL OR h.id IN $filter.channels)
  RETURN h.platform AS value, h.platform AS label
  UNION
  WITH s, n, amplifier
  WITH s, n, amplifier WHERE $facet = 'day'
  RETURN coalesce(toString(date(s.publishedAt)), '') AS value, null AS label
  UNION
  WITH s, n, amplifier
  WITH s, n, amplifier WHERE $facet = 'all'
  RETURN 'all' AS value, null AS label
}
WITH value, label, amplifier, n, collect(DISTINCT s) AS said
WHERE $filter.minWeight IS NULL OR size(said) >= $filter.minWeight
WITH value, label, amplifier, collect(said) AS edges
CALL {
  WITH amplifier, edges
  UNWIND CASE WHEN $filter.reach IS NULL THEN [] ELSE edges END AS edge
  UNWIND edge AS s
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
WITH value, label, edges, known, counted
WHERE $filter.reach IS NULL OR CASE WHEN counted = 0 THEN $filter.reach.unknown
  ELSE known >= $filter.reach.least AND ($filter.reach.most IS NULL OR known <= $filter.reach.most) END
UNWIND edges AS edge
UNWIND edge AS s
RETURN value, label, count(DISTINCT s) AS statements
ORDER BY statements DESC, value LIMIT $most
