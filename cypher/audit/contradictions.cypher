// Where documents contradict one another
// :param jurisdiction => '410800'
// :param knownAt => null
MATCH (one:Statement)-[c:CONTRADICTS]->(other:Statement)
WHERE ($jurisdiction IS NULL OR one.place = $jurisdiction)
  AND NOT EXISTS { MATCH (d:Document) WHERE d.id IN [one.document, other.document] AND d.publishedNotBefore > $knownAt }
RETURN one.place AS jurisdiction, one.subject AS name, c.about AS about, one.duty AS duty, one.object AS to, other.object AS otherTo,
  coalesce(one.effective, head(COLLECT { MATCH (d:Document {id: one.document}) RETURN d.effective })) AS date,
  coalesce(other.effective, head(COLLECT { MATCH (d:Document {id: other.document}) RETURN d.effective })) AS otherDate,
  c.prevails AS prevails,
  COLLECT {
    UNWIND [one, other] AS s
    MATCH (d:Document {id: s.document})
    RETURN {id: s.id, document: s.document, title: d.title, published: d.published, item: s.item, qualifiers: s.qualifiers, reason: s.reason, quote: s.quote, sentence: s.sentence}
  } AS statements
ORDER BY one.id, other.id
