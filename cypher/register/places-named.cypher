// The places that bear a name, or the country
// :param name => '焦作市'
// :param nation => false
MATCH (j:Jurisdiction)
WHERE CASE WHEN $nation THEN j.level = '国家' ELSE j.name = $name END
RETURN j {.code, .name} AS place ORDER BY j.code
