// The places that bear a name; 国家 is the country
// :param name => '焦作市'
CALL () {
  MATCH (j:Jurisdiction {name: $name})
  RETURN j
  UNION
  WITH $name AS name WHERE name = '国家'
  MATCH (j:Jurisdiction {level: name})
  RETURN j
}
RETURN j.code AS code, j.name AS name, coalesce(j.level, '') AS level
ORDER BY code
