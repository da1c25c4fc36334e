// The places that bear a name, or the country
// :param name => '焦作市'
// :param nation => false
CALL () {
  WITH $name AS name WHERE NOT $nation
  MATCH (j:Jurisdiction {name: name})
  RETURN j
  UNION
  WITH '国家' AS level WHERE $nation
  MATCH (j:Jurisdiction {level: level})
  RETURN j
}
RETURN j {.code, .name} AS place ORDER BY j.code
