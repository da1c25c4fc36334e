// The document of an id, as far as a load needs it
// :param id => 'jiaozuo-2019'
MATCH (d:Document {id: $id})
RETURN d.hash AS hash, d.jurisdictions AS jurisdictions
