// A place, what it is part of, its parts and the documents about it
// :param code => '410800'
// :param knownAt => null
MATCH (j:Jurisdiction {code: $code})
OPTIONAL MATCH (j)-[:PART_OF]->(above:Jurisdiction)
RETURN j {.code, .name, .level} AS place, above {.code, .name} AS above,
  [(part:Jurisdiction)-[:PART_OF]->(j) | part {.code, .name}] AS parts,
  COLLECT { MATCH (d:Document)-[:CONCERNS]->(j) WHERE ($knownAt IS NULL OR d.publishedNotBefore IS NULL OR d.publishedNotBefore <= $knownAt) RETURN d.id ORDER BY d.id } AS documents
