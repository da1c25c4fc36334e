// Takes a document with all that is kept of it out of the store
// :param id => 'jiaozuo-2019'
MATCH (d:Document {id: $id})
CALL (d) {
  MATCH (s:Statement {document: d.id})
  DETACH DELETE s
}
CALL (d) {
  MATCH (c:Clause {document: d.id})
  DETACH DELETE c
}
CALL (d) {
  MATCH (d)-[:HAS_TEXT|HAS_VERSION]->(kept)
  DETACH DELETE kept
}
DETACH DELETE d
