// Writes the names by which bodies are found
// :param names => [{value: '监察局', as: 'short name', element: '4:0:0'}]
UNWIND $names AS name
MATCH (a) WHERE elementId(a) = name.element
MERGE (n:AgentName {value: name.value})
CREATE (n)-[:NAMES {as: name.as}]->(a)
