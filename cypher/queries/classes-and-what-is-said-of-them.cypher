// What is said of classes of bodies, whose members no text names, in a place and its parts? (table)
// :param jurisdiction => '152500'
MATCH (place:Jurisdiction)-[:PART_OF*0..2]->(:Jurisdiction {code: $jurisdiction})
MATCH (class:AgencyClass {jurisdiction: place.code})<-[:ABOUT {role: 'subject'}]-(statement:Statement)
WITH place, class, statement ORDER BY statement.position
WITH place, class, collect(statement.item + ' ' + statement.predicate + ' ' + statement.object + statement.duty) AS said
ORDER BY place.code, class.name
RETURN place.name AS place, class.name AS class, said
