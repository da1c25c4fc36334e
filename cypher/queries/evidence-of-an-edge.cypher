// Which clauses say that something leads from one body to another body or a plate? (table)
// :param from => '市知识产权局'
// :param to => '市市场监督管理局'
CALL () {
  MATCH (:Agency {name: $from})-[edge]->({name: $to})
  RETURN edge, null AS duty
  UNION
  MATCH (:Agency {name: $from})-[:HELD]->(duty:Duty)-[edge:TRANSFERRED_TO]->({name: $to})
  RETURN edge, duty.name AS duty
}
UNWIND edge.statements AS id
MATCH (document:Document)-[:HAS_CLAUSE]->(clause:Clause)-[:STATES]->(statement:Statement {id: id})
RETURN type(edge) AS edge, duty, edge.effective AS effective, edge.certainty AS certainty, edge.qualifiers AS qualifiers,
       document.title AS document, clause.item AS item, statement.note AS note, statement.reason AS inferredBecause
ORDER BY edge, duty, document, item
