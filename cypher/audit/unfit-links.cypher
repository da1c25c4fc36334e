// The links of documents that fit no duty that is told
// :param jurisdiction => '410800'
// :param knownAt => null
MATCH (d:Document)
WHERE d.unfitLinks IS NOT NULL AND ($jurisdiction IS NULL OR d.jurisdiction = $jurisdiction)
  AND ($knownAt IS NULL OR d.publishedNotBefore IS NULL OR d.publishedNotBefore <= $knownAt)
UNWIND d.unfitLinks AS end
RETURN DISTINCT d.id AS document, d.jurisdiction AS jurisdiction, end
ORDER BY document, end
