// The places that bear a name; 国家 is the country
// :param name => '焦作市'
MATCH (j:Jurisdiction)
WHERE j.name = $name OR (j.level = '国家' AND $name = '国家')
RETURN j.code AS code, j.name AS name, coalesce(j.level, '') AS level
ORDER BY code
