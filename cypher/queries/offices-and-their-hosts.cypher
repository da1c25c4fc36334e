// Which offices serve which bodies, and where do they have their place? (graph)
// :param jurisdiction => '410800'
MATCH path = (:Agency {jurisdiction: $jurisdiction})-[:HOSTS_OFFICE|OFFICE_OF]->(:Agency)
RETURN path
