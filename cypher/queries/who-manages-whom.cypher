// Which bodies are managed by which, and in what way? (graph)
// :param jurisdiction => '410800'
MATCH path = (:Agency {jurisdiction: $jurisdiction})-[managed:MANAGED_BY]->(manager:Agency)
RETURN path, managed.qualifiers AS how, managed.until AS until
ORDER BY manager.name
