// Names of bodies that share pairs of characters with what was typed, or sound like it
// :param words => '"监查" OR "查局"'
// :param pinyin => 'jianchaju'
// :param limit => 50
CALL () {
  CALL db.index.fulltext.queryNodes('agency_names', $words, {limit: $limit}) YIELD node, score
  RETURN node, score
  UNION ALL
  MATCH (node:AgentName {value: $pinyin})
  RETURN node, 100.0 AS score
}
MATCH (node)-[:NAMES]->(a:Agency)
RETURN a.name AS name, max(score) AS score
ORDER BY score DESC, name
