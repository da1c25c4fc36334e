// The version of the data
OPTIONAL MATCH (version:DataVersion {id: 'data'})
RETURN coalesce(version.value, '') AS version
