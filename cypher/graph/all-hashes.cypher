// The fingerprints of all documents
MATCH (d:Document)
WHERE d.id >= ''
RETURN d.id AS id, d.hash AS hash
ORDER BY id
