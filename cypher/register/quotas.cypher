// The quotas declared for a place and for its parts
// :param code => '410800'
// :param knownAt => null
MATCH (j:Jurisdiction {code: $code})
OPTIONAL MATCH (part:Jurisdiction)-[:PART_OF]->(j)
WITH j, collect(part.code) AS parts
MATCH (s:Statement {predicate: 'QUOTA'})
WHERE s.place = j.code OR s.place IN parts
MATCH (d:Document {id: s.document})
WHERE $knownAt IS NULL OR d.publishedNotBefore IS NULL OR d.publishedNotBefore <= $knownAt
OPTIONAL MATCH (place:Jurisdiction {code: s.place})
RETURN s {.id, .document, .item, .subject, .qualifiers, .place, .reason, .quote, .sentence, title: d.title, published: d.published, effective: coalesce(s.effective, d.effective)} AS statement,
       place.name AS placeName, s.place <> j.code AND s.place IN parts AS ofPart
ORDER BY s.document, s.position
