// The document of an id, as far as a load needs it
// :param id => 'jiaozuo-2019'
MATCH (d:Document {id: $id})
RETURN d.hash AS hash, coalesce(d.source, d.hash) AS source, d.jurisdictions AS jurisdictions,
  COUNT { MATCH (s:Statement {document: $id}) } AS statements
