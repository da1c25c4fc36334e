// The bodies of a place that exist on a day, with the clauses that class them and those they work as one with
// :param code => '410800'
// :param day => date('2026-01-01')
MATCH (a:Agency {jurisdiction: $code})
WHERE (a.founded IS NULL OR a.foundedNotBefore IS NULL OR a.foundedNotBefore <= $day)
  AND (a.ended IS NULL OR a.endedNotAfter IS NULL OR $day < a.endedNotAfter)
OPTIONAL MATCH (a)-[r:CO_LOCATED_WITH]-(other:Agency)
WHERE r.until IS NULL AND (r.notBefore IS NULL OR r.notBefore <= $day)
WITH a, collect({id: other.id, certainty: r.certainty, since: r.notAfter, statements: r.statements}) AS located
WITH a, [each IN located WHERE each.id IS NOT NULL] AS located,
  (a.founded IS NULL OR coalesce(a.foundedNotAfter <= $day, false))
    AND (a.ended IS NULL OR coalesce($day < a.endedNotBefore, false))
    AND a.fate <> 'not-stated'
    AND (a.category IS NULL OR coalesce(a.categorySinceNotAfter <= $day, false))
    AND all(each IN located WHERE coalesce(each.since <= $day, false)) AS certain
ORDER BY a.name, a.id
WITH collect({
  agency: a {.id, .name, .jurisdiction, .place, .nature, .categoryCertainty, .categoryStatements, .categorySinceNotBefore, .fate, .founded, .ended,
    category: CASE WHEN a.categorySinceNotBefore IS NULL OR a.categorySinceNotBefore <= $day THEN a.category END},
  located: located, existence: CASE WHEN certain THEN 'certain' ELSE 'possible' END}) AS members
CALL (members) {
  UNWIND members AS member
  UNWIND [member.agency.categoryStatements] + [each IN member.located | each.statements] AS ids
  UNWIND ids AS id
  WITH DISTINCT id
  MATCH (s:Statement {id: id})
  MATCH (d:Document {id: s.document})
  RETURN collect({id: s.id, document: s.document, title: d.title, published: d.published, item: s.item, qualifiers: s.qualifiers, reason: s.reason, quote: s.quote, sentence: s.sentence}) AS statements
}
RETURN members, statements
