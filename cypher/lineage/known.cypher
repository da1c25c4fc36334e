// All documents about the places of some bodies, duties or names that were published by a day, with what they state
// :param ids => ['410800:市监察局@origin']
// :param names => ['监察局']
// :param duties => []
// :param places => []
// :param everywhere => false
// :param jurisdiction => null
// :param knownAt => date('2019-12-31')
CALL () {
  UNWIND $ids AS id
  RETURN split(id, ':')[0] AS code
  UNION
  UNWIND $names AS name
  MATCH (:AgentName {value: name})-[:NAMES]->(body:Agency)
  WHERE $jurisdiction IS NULL OR body.jurisdiction = $jurisdiction
  RETURN body.jurisdiction AS code
  UNION
  UNWIND $duties AS id
  MATCH (duty:Duty {id: id})
  RETURN duty.jurisdiction AS code
  UNION
  UNWIND $places AS code
  RETURN code
  UNION
  WITH $everywhere AS everywhere WHERE everywhere
  MATCH (d:Document)
  WHERE d.id >= ''
  UNWIND d.jurisdictions AS code
  RETURN code
}
WITH collect(DISTINCT code) AS codes
CALL (codes) {
  UNWIND codes AS code
  MATCH (d:Document)-[:CONCERNS]->(:Jurisdiction {code: code})
  WITH DISTINCT d
  WHERE (d.publishedNotBefore IS NULL OR d.publishedNotBefore <= $knownAt)
  RETURN collect(d {.id, .metadata, .hash, .links, .title, .published}) AS documents
}
CALL (documents) {
  UNWIND documents AS document
  MATCH (s:Statement {document: document.id})
  WITH s, document ORDER BY s.document, s.inferred, s.position
  RETURN collect(s {.*, title: document.title, published: document.published}) AS statements
}
OPTIONAL MATCH (version:DataVersion {id: 'data'})
RETURN version.value AS version, codes, documents, statements,
  COLLECT { MATCH (j:Jurisdiction) WHERE j.code IN codes RETURN j {.code, .name} } AS places
