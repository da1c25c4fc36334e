// Which duties have a word in their phrase, and where did they go? (graph)
// :param word => '防火'
CALL db.index.fulltext.queryNodes('duty_names', '"' + $word + '"') YIELD node AS duty, score
OPTIONAL MATCH held = (:Agency|AgencyClass)-[:HELD|OVERSEES]->(duty)
OPTIONAL MATCH given = (duty)-[:TRANSFERRED_TO]->()
RETURN duty, held, given
ORDER BY score DESC, duty.id
