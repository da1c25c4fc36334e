// Duties by their words, with who held them, where they went and who oversees the line of work
// :param phrase => '"公务员"'
// :param part => null
// :param id => null
// :param jurisdiction => null
// :param since => date('0001-01-01')
// :param until => date('9999-12-31')
// :param knownAt => null
// :param skip => 0
// :param limit => 50
CALL () {
  WITH $phrase AS phrase WHERE phrase IS NOT NULL
  CALL db.index.fulltext.queryNodes('duty_names', phrase) YIELD node AS duty, score
  RETURN duty, score
  UNION ALL
  WITH $part AS part WHERE part IS NOT NULL
  MATCH (duty:Duty) WHERE duty.name CONTAINS part
  RETURN duty, 1.0 AS score
  UNION ALL
  MATCH (duty:Duty {id: $id})
  RETURN duty, 0.0 AS score
  UNION ALL
  WITH 1 AS all WHERE $phrase IS NULL AND $part IS NULL AND $id IS NULL
  MATCH (duty:Duty)
  RETURN duty, 0.0 AS score
}
WITH duty, score
WHERE ($jurisdiction IS NULL OR duty.jurisdiction = $jurisdiction)
  AND ($knownAt IS NULL OR EXISTS {
    MATCH (s:Statement)-[:ABOUT]->(duty)
    MATCH (d:Document {id: s.document})
    WHERE d.publishedNotBefore IS NULL OR d.publishedNotBefore <= $knownAt
  })
ORDER BY score DESC, size(duty.name), duty.jurisdiction, duty.name, duty.id
SKIP $skip LIMIT $limit
OPTIONAL MATCH (duty)-[belongs:PART_OF WHERE belongs.reason <> 'curated']->(whole:Duty)
WITH duty, whole, belongs, coalesce(whole, duty) AS stated, score,
  COLLECT { MATCH (d:Document) WHERE d.publishedNotBefore > $knownAt RETURN d.id } AS unknown
ORDER BY score DESC, size(duty.name), duty.jurisdiction, duty.name, duty.id
RETURN duty {.id, .name, .jurisdiction, .heldBy} AS duty,
  CASE WHEN whole IS NULL THEN null ELSE {id: whole.id, name: whole.name, reason: belongs.reason} END AS partOf,
  COLLECT { MATCH (part:Duty)-[r:PART_OF WHERE r.reason <> 'curated']->(duty) RETURN part {.id, .name, reason: r.reason} ORDER BY part.name } AS parts,
  COLLECT { MATCH (j:Jurisdiction {code: duty.jurisdiction}) RETURN j.name }[0] AS place,
  [(holder:Agency)-[:HELD]->(stated) | holder.id][0] AS holder,
  [(stated)-[r:TRANSFERRED_TO]->(to:Agency) WHERE (r.notBefore IS NULL OR r.notBefore <= $until) AND (r.notAfter IS NULL OR r.notAfter >= $since)
    AND (unknown = [] OR any(said IN r.statements WHERE NOT split(said, ':')[0] IN unknown)) | {id: to.id, name: to.name, effective: r.effective, certainty: r.certainty, qualifiers: r.qualifiers}] AS receivers,
  [(who:Agency|AgencyClass)-[r:OVERSEES]->(stated) WHERE (r.notBefore IS NULL OR r.notBefore <= $until) AND (r.untilNotAfter IS NULL OR r.untilNotAfter >= $since)
    AND (unknown = [] OR any(said IN r.statements WHERE NOT split(said, ':')[0] IN unknown)) | {id: who.id, name: who.name, effective: r.effective, certainty: r.certainty, qualifiers: r.qualifiers}] AS overseers,
  COLLECT {
    MATCH (duty)-[r:SAME_AS|PART_OF WHERE type(r) = 'SAME_AS' OR r.reason = 'curated']-(other:Duty)
    WHERE unknown = [] OR any(said IN r.statements WHERE NOT split(said, ':')[0] IN unknown)
    RETURN {id: other.id, name: other.name, relation: coalesce(r.relation, 'same'), reason: r.reason, why: r.why, source: r.source, document: r.document,
      certainty: r.certainty, earlier: (coalesce(r.relation, '') = 'whole') <> (startNode(r) = duty)}
    ORDER BY other.id
  } AS links
