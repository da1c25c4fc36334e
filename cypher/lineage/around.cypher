// Everything that the lineage of some bodies can be told from, in one round trip
// :param ids => ['410800:市监察局@origin']
// :param name => '监察局'
// :param duty => null
// :param jurisdiction => null
// :param forward => true
// :param backward => true
// :param until => date('9999-12-31')
CALL () {
  UNWIND $ids AS id
  MATCH (start:Agency {id: id})
  RETURN start, 'id' AS matchedBy
  UNION
  MATCH (:AgentName {value: $name})-[named:NAMES]->(start:Agency)
  WHERE $jurisdiction IS NULL OR start.jurisdiction = $jurisdiction
  RETURN start, named.as AS matchedBy
  UNION
  MATCH (start:Agency)-[:HELD]->(:Duty {id: $duty})
  RETURN start, 'duty' AS matchedBy
  UNION
  MATCH (:Duty {id: $duty})-[:TRANSFERRED_TO]->(start:Agency)
  RETURN start, 'duty' AS matchedBy
  UNION
  MATCH (start:Agency)-[:OVERSEES]->(:Duty {id: $duty})
  RETURN start, 'duty' AS matchedBy
}
WITH collect({id: start.id, matchedBy: matchedBy}) AS matches, collect(DISTINCT start) AS starts
CALL (starts) {
  UNWIND CASE WHEN $forward THEN starts ELSE [] END AS start
  MATCH (start)-[moves:HELD|TRANSFERRED_TO|MERGED_INTO|ALL_DUTIES_TO|RENAMED_TO|CONVERTED_TO|REESTABLISHED_AS*1..24]->(reached:Agency)
  WHERE all(move IN moves WHERE move.notBefore IS NULL OR move.notBefore <= $until)
  RETURN collect(DISTINCT reached) AS ahead
}
CALL (starts) {
  UNWIND CASE WHEN $backward THEN starts ELSE [] END AS start
  MATCH (start)<-[moves:HELD|TRANSFERRED_TO|MERGED_INTO|ALL_DUTIES_TO|RENAMED_TO|CONVERTED_TO|REESTABLISHED_AS*1..24]-(reached:Agency)
  WHERE all(move IN moves WHERE move.notBefore IS NULL OR move.notBefore <= $until)
  RETURN collect(DISTINCT reached) AS behind
}
WITH matches, starts + [body IN ahead + behind WHERE NOT body IN starts] AS bodies
CALL (bodies) {
  UNWIND bodies AS body
  MATCH (body)-[r:MERGED_INTO|ALL_DUTIES_TO|RENAMED_TO|CONVERTED_TO|REESTABLISHED_AS]->(to:Agency)
  WHERE r.notBefore IS NULL OR r.notBefore <= $until
  RETURN collect(DISTINCT {kind: type(r), from: body.id, to: to.id, fact: properties(r)}) AS wholes,
         collect(DISTINCT to) AS wholeReceivers
}
CALL (bodies) {
  UNWIND bodies AS body
  MATCH (body)-[:HELD]->(duty:Duty)-[r:TRANSFERRED_TO]->(to:Agency)
  WHERE r.notBefore IS NULL OR r.notBefore <= $until
  RETURN collect(DISTINCT {kind: type(r), from: body.id, to: to.id, duty: duty {.id, .name}, fact: properties(r)}) AS named,
         collect(DISTINCT to) AS namedReceivers
}
CALL (bodies) {
  UNWIND bodies AS body
  MATCH (duty:Duty)-[r:TRANSFERRED_TO]->(body)
  WHERE NOT EXISTS { (:Agency)-[:HELD]->(duty) } AND (r.notBefore IS NULL OR r.notBefore <= $until)
  RETURN collect(DISTINCT {kind: type(r), from: null, to: body.id, duty: duty {.id, .name, .heldBy}, fact: properties(r)}) AS unnamed
}
WITH matches, bodies + [to IN wholeReceivers + namedReceivers WHERE NOT to IN bodies] AS bodies, wholes + named + unnamed AS changes
CALL (bodies) {
  UNWIND bodies AS body
  MATCH (body)-[r:HOSTS_OFFICE|OFFICE_OF|CARRIES_PLATE|MANAGED_BY|CO_LOCATED_WITH|DISPATCHED_BY|DAILY_WORK_BY|OVERSEES|NAME_KEPT_AS|RESEMBLES]-(other)
  WHERE r.notBefore IS NULL OR r.notBefore <= $until
  WITH r, startNode(r) AS one, endNode(r) AS two
  RETURN collect(DISTINCT {kind: type(r), from: one {.id, .name}, to: two {.id, .name}, fact: properties(r)}) AS arrangements
}
WITH matches, bodies, changes, arrangements,
  reduce(all = [], fact IN [each IN changes + arrangements | each.fact] | all + fact.statements)
    + reduce(all = [], body IN bodies | all + coalesce(body.endedStatements, []) + coalesce(body.foundedStatements, []) + coalesce(body.categoryStatements, [])) AS evidence
CALL (evidence) {
  UNWIND evidence AS id
  WITH DISTINCT id
  MATCH (s:Statement {id: id})
  MATCH (d:Document {id: s.document})
  RETURN collect({id: s.id, document: s.document, title: d.title, item: s.item, reason: s.reason}) AS statements
}
OPTIONAL MATCH (version:DataVersion {id: 'data'})
RETURN version.value AS version, matches, [body IN bodies | properties(body)] AS bodies, changes, arrangements, statements
