// Everything that the lineage of some bodies can be told from, in one round trip
// :param ids => ['410800:市监察局@origin']
// :param names => ['监察局']
// :param duties => []
// :param places => []
// :param everywhere => false
// :param jurisdiction => null
// :param forward => true
// :param backward => true
// :param until => date('9999-12-31')
CALL () {
  UNWIND $ids AS id
  MATCH (start:Agency {id: id})
  RETURN start, 'id' AS matchedBy, null AS name
  UNION
  UNWIND $names AS name
  MATCH (:AgentName {value: name})-[named:NAMES]->(start:Agency)
  WHERE $jurisdiction IS NULL OR start.jurisdiction = $jurisdiction
  RETURN start, named.as AS matchedBy, name
  UNION
  UNWIND $duties AS id
  MATCH (start:Agency)-[:HELD]->(:Duty {id: id})
  RETURN start, 'duty' AS matchedBy, null AS name
  UNION
  UNWIND $duties AS id
  MATCH (:Duty {id: id})-[:TRANSFERRED_TO]->(start:Agency)
  RETURN start, 'duty' AS matchedBy, null AS name
  UNION
  UNWIND $duties AS id
  MATCH (start:Agency)-[:OVERSEES]->(:Duty {id: id})
  RETURN start, 'duty' AS matchedBy, null AS name
  UNION
  UNWIND $places AS code
  MATCH (start:Agency {jurisdiction: code})
  RETURN start, 'id' AS matchedBy, null AS name
  UNION
  WITH $everywhere AS everywhere WHERE everywhere
  MATCH (start:Agency)
  WHERE start.id >= ''
  RETURN start, 'id' AS matchedBy, null AS name
}
WITH collect({id: start.id, matchedBy: matchedBy, name: name}) AS matches, collect(DISTINCT start) AS starts
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
CALL (starts, ahead, behind) {
  UNWIND starts + ahead + behind AS body
  RETURN collect(DISTINCT body) AS bodies
}
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
CALL (bodies, wholeReceivers, namedReceivers) {
  UNWIND bodies + wholeReceivers + namedReceivers AS body
  RETURN collect(DISTINCT body) AS all
}
CALL (all) {
  UNWIND all AS body
  RETURN collect({node: properties(body), categories: COLLECT {
    MATCH (category:Category)-[r:CLASSES]->(body)
    WHERE r.notBefore IS NULL OR r.notBefore <= $until
    RETURN {name: category.name, fact: properties(r)} ORDER BY r.number
  }}) AS described
}
WITH matches, all AS bodies, described, wholes + named + unnamed AS changes
CALL (bodies) {
  UNWIND bodies AS body
  MATCH (body)-[r:HOSTS_OFFICE|OFFICE_OF|CARRIES_PLATE|MANAGED_BY|CO_LOCATED_WITH|DISPATCHED_BY|DAILY_WORK_BY|OVERSEES|NAME_KEPT_AS|RESEMBLES]-(other)
  WHERE r.notBefore IS NULL OR r.notBefore <= $until
  WITH r, startNode(r) AS one, endNode(r) AS two
  RETURN collect(DISTINCT {kind: type(r), from: one {.id, .name}, to: two {.id, .name}, fact: properties(r)}) AS arrangements
}
CALL (changes, arrangements) {
  UNWIND [each IN changes | each.duty.id] + [each IN arrangements WHERE each.kind = 'OVERSEES' | each.to.id] AS id
  WITH DISTINCT id WHERE id IS NOT NULL
  MATCH (:Duty {id: id}) ((:Duty)-[ties:SAME_AS|PART_OF WHERE ties.reason = 'curated']-(:Duty)){1,6}
  UNWIND ties AS tie
  WITH DISTINCT tie, startNode(tie) AS one, endNode(tie) AS two
  RETURN collect({from: one {.id, .name, .jurisdiction}, to: two {.id, .name, .jurisdiction}, fact: properties(tie)}) AS ties
}
CALL (described, changes, arrangements) {
  UNWIND [each IN changes + arrangements | each.fact.statements + coalesce(each.fact.untilStatements, [])]
    + [body IN described | coalesce(body.node.endedStatements, []) + coalesce(body.node.foundedStatements, [])
      + reduce(ids = [], each IN body.categories | ids + each.fact.statements)] AS ids
  UNWIND ids AS id
  WITH DISTINCT id
  MATCH (s:Statement {id: id})
  MATCH (d:Document {id: s.document})
  RETURN collect({id: s.id, document: s.document, title: d.title, published: d.published, item: s.item, qualifiers: s.qualifiers, reason: s.reason, quote: s.quote, sentence: s.sentence}) AS statements
}
OPTIONAL MATCH (version:DataVersion {id: 'data'})
RETURN version.value AS version, matches, described AS bodies, changes, arrangements, ties, statements
