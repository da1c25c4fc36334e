// All documents with their hashes and the places that they speak of
MATCH (d:Document)
WHERE d.id >= ''
RETURN d.id AS id, d.hash AS hash, d.jurisdictions AS jurisdictions ORDER BY id
