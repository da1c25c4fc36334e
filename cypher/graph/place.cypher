// The place of a code, if it has a name
// :param code => '410800'
MATCH (j:Jurisdiction {code: $code})
WHERE j.name IS NOT NULL AND j.name <> j.code
RETURN j.code AS code, j.name AS name, coalesce(j.level, '') AS level
