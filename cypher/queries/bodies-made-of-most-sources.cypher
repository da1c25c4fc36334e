// Which bodies took duties from the most others? (table)
// :param jurisdiction => '410800'
// :param limit => 10
MATCH (body:Agency {jurisdiction: $jurisdiction})
CALL (body) {
  MATCH (source:Agency)-[:MERGED_INTO|ALL_DUTIES_TO]->(body)
  RETURN source, '全部' AS duty
  UNION
  MATCH (source:Agency)-[:HELD]->(held:Duty)-[:TRANSFERRED_TO]->(body)
  RETURN source, held.name AS duty
}
WITH body, source, duty ORDER BY source.name, duty
RETURN body.name AS body, count(DISTINCT source) AS sources, collect(source.name + '：' + duty) AS duties
ORDER BY sources DESC, body
LIMIT $limit
