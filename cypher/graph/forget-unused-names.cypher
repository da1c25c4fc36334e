// Takes names that no body bears any more out of the graph
MATCH (n:AgentName)
WHERE NOT (n)-[:NAMES]->()
DELETE n
