// Which bodies have, had or carry a name with a word in it? (table)
// :param word => '知识产权'
CALL db.index.fulltext.queryNodes('agency_names', '"' + $word + '"') YIELD node AS name, score
MATCH (name)-[names:NAMES]->(body:Agency)
RETURN body.name AS body, body.place AS place, body.fate AS fate,
       collect(DISTINCT names.as + ' ' + name.value) AS names, max(score) AS score
ORDER BY score DESC, place, body
