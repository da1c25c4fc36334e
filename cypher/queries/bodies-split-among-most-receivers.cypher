// Which bodies gave duties to the most others, and what became of them? (table)
// :param jurisdiction => '410800'
// :param limit => 10
MATCH (body:Agency {jurisdiction: $jurisdiction})
CALL (body) {
  MATCH (body)-[:MERGED_INTO|ALL_DUTIES_TO|REESTABLISHED_AS]->(receiver:Agency)
  RETURN receiver, '其余' AS duty
  UNION
  MATCH (body)-[:HELD]->(held:Duty)-[:TRANSFERRED_TO]->(receiver:Agency)
  RETURN receiver, held.name AS duty
}
WITH body, receiver, duty ORDER BY receiver.name, duty
RETURN body.name AS body, body.fate AS fate, count(DISTINCT receiver) AS receivers,
       collect(receiver.name + '：' + duty) AS duties
ORDER BY receivers DESC, body
LIMIT $limit
