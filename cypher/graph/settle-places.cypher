// Names the places that no table of places names by the first document that does; forgets those that no document speaks of
// :param codes => ['999001']
UNWIND $codes AS code
OPTIONAL MATCH (d:Document)-[:CONCERNS]->(:Jurisdiction {code: code})
WITH code, d ORDER BY d.id
WITH code, count(d) AS documents, collect(CASE WHEN d.jurisdiction = code THEN d.place END) AS names
CALL (code, documents, names) {
  WITH documents, names WHERE documents > 0
  MERGE (j:Jurisdiction {code: code})
  WITH j, names WHERE j.level IS NULL
  SET j.name = coalesce(names[0], code)
}
CALL (code, documents) {
  WITH documents WHERE documents = 0
  MATCH (j:Jurisdiction {code: code}) WHERE j.level IS NULL
  DETACH DELETE j
}
