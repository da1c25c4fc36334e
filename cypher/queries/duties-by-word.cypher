// Which duties have a word in their phrase, and where did they go? (graph)
// :param word => '防火'
CALL db.index.fulltext.queryNodes('duty_names', '"' + $word + '"') YIELD node AS duty, score
OPTIONAL MATCH part = (duty)-[:PART_OF]->(whole:Duty)
WITH duty, score, part, coalesce(whole, duty) AS stated
OPTIONAL MATCH held = (:Agency|AgencyClass)-[:HELD|OVERSEES]->(stated)
OPTIONAL MATCH given = (stated)-[:TRANSFERRED_TO]->()
RETURN duty, held, given, part
ORDER BY score DESC, duty.id
