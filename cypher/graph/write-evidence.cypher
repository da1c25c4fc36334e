// Writes which statement is about which node
// :param evidence => [{statement: 'example:(一)1:ABOLISHED:0', role: 'subject', element: '4:0:0'}]
UNWIND $evidence AS about
MATCH (s:Statement {id: about.statement})
MATCH (n) WHERE elementId(n) = about.element
CREATE (s)-[:ABOUT {role: about.role}]->(n)
