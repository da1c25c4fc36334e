// The names that the bodies of these places bear
// :param codes => ['410800']
UNWIND $codes AS code
MATCH (n:AgentName)-[:NAMES]->(:Agency {jurisdiction: code})
RETURN DISTINCT n.value AS name
