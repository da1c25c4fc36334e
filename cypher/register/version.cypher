// The version of the data: a fingerprint of the documents that it is made of
OPTIONAL MATCH (v:DataVersion {id: 'data'})
RETURN coalesce(v.value, '') AS version
