// Takes those of some names that no body bears any more out of the graph
// :param names => ['监察局']
UNWIND $names AS name
MATCH (n:AgentName {value: name})
WHERE NOT (n)-[:NAMES]->()
DELETE n
