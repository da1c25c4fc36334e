// Bodies by their names, place, category, nature and existence in a time, the closest names first
// :param phrase => '"监察局"'
// :param part => null
// :param exact => '监察局'
// :param jurisdiction => '410800'
// :param category => null
// :param nature => null
// :param status => 'all'
// :param first => date('2026-01-01')
// :param last => date('2026-01-01')
// :param knownAt => null
// :param until => null
// :param skip => 0
// :param limit => 50
CALL () {
  WITH $phrase AS phrase WHERE phrase IS NOT NULL
  CALL db.index.fulltext.queryNodes('agency_names', phrase) YIELD node AS name, score
  MATCH (name)-[named:NAMES]->(a:Agency)
  RETURN a, name.value AS value, named.as AS as, score
  UNION ALL
  WITH $part AS part WHERE part IS NOT NULL
  MATCH (name:AgentName)-[named:NAMES]->(a:Agency)
  WHERE name.value CONTAINS part
  RETURN a, name.value AS value, named.as AS as, 1.0 AS score
  UNION ALL
  WITH $jurisdiction AS code WHERE $phrase IS NULL AND $part IS NULL AND code IS NOT NULL
  MATCH (a:Agency {jurisdiction: code})
  RETURN a, null AS value, null AS as, 0.0 AS score
  UNION ALL
  WITH 1 AS all WHERE $phrase IS NULL AND $part IS NULL AND $jurisdiction IS NULL
  MATCH (a:Agency)
  RETURN a, null AS value, null AS as, 0.0 AS score
}
WITH a, collect(CASE WHEN value IS NOT NULL THEN {value: value, as: as, exact: value = $exact} END) AS names, max(score) AS score
WHERE ($jurisdiction IS NULL OR a.jurisdiction = $jurisdiction)
  AND ($nature IS NULL OR a.nature = $nature)
  AND ($knownAt IS NULL OR EXISTS {
    MATCH (s:Statement)-[:ABOUT]->(a)
    MATCH (d:Document {id: s.document})
    WHERE d.publishedNotBefore IS NULL OR d.publishedNotBefore <= $knownAt
  })
WITH collect({body: a, names: names, score: score}) AS found,
  COLLECT { MATCH (d:Document) WHERE d.publishedNotBefore > $knownAt RETURN d.id } AS unknown
UNWIND found AS each
WITH each.body AS a, each.names AS names, each.score AS score, unknown
WITH a, names, score, unknown,
  a.ended IS NOT NULL AND (unknown = [] OR any(said IN a.endedStatements WHERE NOT split(said, ':')[0] IN unknown)) AS ends,
  COLLECT {
    MATCH (category:Category)-[r:CLASSES]->(a)
    WHERE (r.notBefore IS NULL OR r.notBefore <= $last) AND (r.untilNotAfter IS NULL OR r.untilNotAfter > $first)
      AND (unknown = [] OR any(said IN r.statements WHERE NOT split(said, ':')[0] IN unknown))
    RETURN category.name ORDER BY r.number
  } AS categories
WHERE $category IS NULL OR $category IN categories
WITH a, names, score, coalesce($category, last(categories)) AS category,
  ends AND ($until IS NULL OR a.endedNotBefore IS NULL OR a.endedNotBefore <= $until) AS ended,
  (a.founded IS NULL OR a.foundedNotBefore IS NULL OR a.foundedNotBefore <= $last)
    AND (NOT ends OR a.endedNotAfter IS NULL OR $first < a.endedNotAfter) AS possible,
  (a.founded IS NULL OR coalesce(a.foundedNotAfter <= $last, false))
    AND (NOT ends OR coalesce($first < a.endedNotBefore, false))
    AND a.fate <> 'not-stated' AS certain
WHERE $status = 'all' OR ($status = 'existing' AND possible) OR ($status = 'ended' AND NOT possible)
RETURN a {.id, .name, .jurisdiction, .place, .nature, .founded, category: category,
         fate: CASE WHEN a.ended IS NULL OR ended THEN a.fate ELSE 'active' END,
         ended: CASE WHEN ended THEN a.ended END} AS agency,
       names, CASE WHEN certain THEN 'certain' WHEN possible THEN 'possible' ELSE 'none' END AS existence
ORDER BY any(name IN names WHERE name.exact) DESC, any(name IN names WHERE name.value STARTS WITH $exact) DESC,
  score DESC, a.jurisdiction, a.name, a.id
SKIP $skip LIMIT $limit
