// Writes a document with its clauses and statements, its text and the tables of its statements
// :param document => {id: 'example', jurisdiction: '410800'}
// :param clauses => [{id: 'example:(一)1', item: '(一)1', document: 'example'}]
// :param statements => [{id: 'example:(一)1:ABOLISHED:0', document: 'example', clause: 'example:(一)1', properties: {predicate: 'ABOLISHED'}}]
// :param texts => [{id: 'example', content: '(一)1', hash: 'abc', attached: false}]
// :param versions => [{id: 'example:version:1', number: 1, table: 'item', hash: 'abc'}]
CREATE (d:Document {id: $document.id})
SET d += $document
WITH d
MERGE (j:Jurisdiction {code: $document.jurisdiction})
CREATE (d)-[:OF]->(j)
WITH d
CALL (d) {
  UNWIND $document.jurisdictions AS code
  MERGE (place:Jurisdiction {code: code})
  CREATE (d)-[:CONCERNS]->(place)
}
CALL (d) {
  UNWIND $clauses AS clause
  CREATE (c:Clause {id: clause.id})
  SET c += clause
  CREATE (d)-[:HAS_CLAUSE]->(c)
}
CALL (d) {
  UNWIND $statements AS row
  MATCH (c:Clause {id: row.clause})
  CREATE (s:Statement {id: row.id, document: row.document})
  SET s += row.properties
  CREATE (c)-[:STATES]->(s)
}
WITH d
CALL (d) {
  UNWIND $texts AS text
  CREATE (t:Text {id: text.id})
  SET t += text
  CREATE (d)-[:HAS_TEXT]->(t)
}
CALL (d) {
  UNWIND $versions AS version
  CREATE (v:Version {id: version.id})
  SET v += version
  CREATE (d)-[:HAS_VERSION]->(v)
}
