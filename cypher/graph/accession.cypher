// All that is kept of a document: what it states, its text, and every table of its statements
// :param id => 'jiaozuo-2019'
MATCH (d:Document {id: $id})
RETURN d {.id, .metadata} AS document, coalesce(d.source, d.hash) AS source,
  COLLECT { MATCH (s:Statement {document: $id}) RETURN {statement: properties(s)} ORDER BY s.inferred, s.position } AS statements,
  COLLECT { MATCH (d)-[:HAS_TEXT]->(t:Text) RETURN properties(t) } AS texts,
  COLLECT { MATCH (d)-[:HAS_VERSION]->(v:Version) RETURN properties(v) ORDER BY v.number } AS versions
