// Names that share words with what was typed, the most alike first
// :param words => '监查局'
// :param limit => 50
CALL db.index.fulltext.queryNodes('agency_names', $words, {limit: $limit}) YIELD node, score
MATCH (node)-[:NAMES]->(a:Agency)
RETURN DISTINCT a.name AS name, max(score) AS score
ORDER BY score DESC, name
