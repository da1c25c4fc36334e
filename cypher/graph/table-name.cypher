// The name of a place in the table of places
// :param code => '410800'
MATCH (j:Jurisdiction {code: $code})
WHERE j.level IS NOT NULL
RETURN j.name AS name
