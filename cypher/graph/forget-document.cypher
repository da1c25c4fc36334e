// Takes a document with its clauses and statements out of the store
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
DETACH DELETE d
