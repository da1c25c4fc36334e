// What does no clause say in so many words, and why is it held to be so? (table)
// :param document => 'jiaozuo-2019'
MATCH (statement:Statement {document: $document})
WHERE statement.inferred
RETURN statement.item AS item, statement.predicate AS predicate, statement.subject AS subject, statement.object AS object,
       statement.qualifiers AS qualifiers, statement.reason AS reason
ORDER BY statement.position
