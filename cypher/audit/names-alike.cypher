// Bodies or plates whose names may be meant for the same, with the clauses that write them
// :param jurisdiction => '410800'
// :param knownAt => null
MATCH (one)-[r:RESEMBLES]->(other)
WHERE ($jurisdiction IS NULL OR one.jurisdiction = $jurisdiction)
  AND NOT EXISTS {
    MATCH (d:Document)
    WHERE d.id IN [said IN r.statements | split(said, ':')[0]] AND d.publishedNotBefore > $knownAt
  }
RETURN one {.id, .name, .jurisdiction} AS one, other {.id, .name} AS other,
  COLLECT {
    MATCH (s:Statement) WHERE s.id IN r.statements
    MATCH (d:Document {id: s.document})
    RETURN {id: s.id, document: s.document, title: d.title, published: d.published, item: s.item, qualifiers: s.qualifiers, reason: s.reason, quote: s.quote, sentence: s.sentence}
  } AS statements
