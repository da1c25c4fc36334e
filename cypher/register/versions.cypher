// The tables that the statements of a document were given as, the original first
// :param id => 'jiaozuo-2019'
MATCH (:Document {id: $id})-[:HAS_VERSION]->(v:Version)
RETURN v.number AS number, v.table AS table, v.hash AS hash, v.wasGeneratedBy AS wasGeneratedBy,
  v.wasAttributedTo AS wasAttributedTo, v.hadPrimarySource AS hadPrimarySource, v.wasRevisionOf AS wasRevisionOf
ORDER BY number
