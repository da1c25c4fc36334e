// What is said of the classes of bodies of a place
// :param code => '152500'
MATCH (c:AgencyClass {jurisdiction: $code})
OPTIONAL MATCH (s:Statement)-[about:ABOUT]->(c)
WITH c, s, about.role AS role ORDER BY s.document, s.position
RETURN c.id AS id, c.name AS name,
       [each IN collect(s {.id, .document, .item, .predicate, .subject, .object, .duty, .qualifiers, role: role}) WHERE each.id IS NOT NULL] AS statements
ORDER BY name
