// The names of these places
// :param codes => ['410800']
UNWIND $codes AS code
MATCH (j:Jurisdiction {code: code})
RETURN j.code AS code, j.name AS name
