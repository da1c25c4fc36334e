// What does a clause say, and about which bodies, duties and plates? (table and graph)
// :param document => 'jiaozuo-2019'
// :param item => '(三)2'
MATCH (clause:Clause {document: $document, item: $item})-[:STATES]->(statement:Statement)
OPTIONAL MATCH about = (clause)-[:STATES]->(statement)-[:ABOUT]->()
WITH statement, collect(about) AS graph
RETURN statement.predicate AS predicate, statement.subject AS subject, statement.object AS object,
       statement.duty AS duty, statement.qualifiers AS qualifiers, statement.reason AS inferredBecause, graph
ORDER BY statement.position
