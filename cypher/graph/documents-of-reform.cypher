// The documents that tell of a reform and speak of any of these places
// :param reform => 'jiaozuo-2019'
// :param codes => ['410800']
MATCH (d:Document {reform: $reform})
WHERE any(code IN d.jurisdictions WHERE code IN $codes)
RETURN d.id AS id, d.hash AS hash, d.metadata AS metadata, d.links AS links, d.jurisdictions AS jurisdictions
ORDER BY id
