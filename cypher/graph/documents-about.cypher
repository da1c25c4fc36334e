// The documents that speak of any of these places
// :param codes => ['410800']
MATCH (d:Document)
WHERE any(code IN d.jurisdictions WHERE code IN $codes)
RETURN d.id AS id, d.hash AS hash, d.metadata AS metadata, d.links AS links, d.jurisdictions AS jurisdictions
ORDER BY id
