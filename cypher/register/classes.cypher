// What is said of the classes of bodies of a place
// :param code => '152500'
// :param knownAt => null
MATCH (c:AgencyClass {jurisdiction: $code})
MATCH (s:Statement)-[about:ABOUT]->(c)
MATCH (d:Document {id: s.document})
WHERE $knownAt IS NULL OR d.publishedNotBefore IS NULL OR d.publishedNotBefore <= $knownAt
WITH c, s, about.role AS role ORDER BY s.document, s.position
RETURN c.id AS id, c.name AS name,
       collect(s {.id, .document, .item, .predicate, .subject, .object, .duty, .qualifiers, role: role}) AS statements
ORDER BY name
