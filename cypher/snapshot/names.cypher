// The names by which the bodies of a place are found
// :param code => '410800'
MATCH (name:AgentName)-[named:NAMES]->(body:Agency {jurisdiction: $code})
RETURN name.value AS value, named.as AS as, body.id AS body ORDER BY body, value
