// The documents that speak of any of these places
// :param codes => ['410800']
UNWIND $codes AS code
MATCH (d:Document)-[:CONCERNS]->(:Jurisdiction {code: code})
WITH DISTINCT d
RETURN d.id AS id, d.hash AS hash, d.metadata AS metadata, d.links AS links, d.jurisdictions AS jurisdictions
ORDER BY id
