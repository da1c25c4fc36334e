// Writes where statements of documents contradict one another, in place of what was written before
// :param documents => ['example']
// :param contradictions => [{statement: 'example:(一)1:ABOLISHED:0', other: 'other:(一)1:RETAINED:0', about: 'FATE', prevails: 'example:(一)1:ABOLISHED:0'}]
CALL () {
  UNWIND $documents AS document
  MATCH (s:Statement {document: document})
  MATCH (s)-[old:CONTRADICTS]->()
  DELETE old
}
UNWIND $contradictions AS each
MATCH (one:Statement {id: each.statement})
MATCH (other:Statement {id: each.other})
CREATE (one)-[:CONTRADICTS {about: each.about, prevails: each.prevails}]->(other)
