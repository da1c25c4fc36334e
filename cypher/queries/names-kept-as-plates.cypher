// Which former bodies live on as a name on a plate only, and who carries it? (graph)
// :param jurisdiction => '410800'
MATCH kept = (:Agency {jurisdiction: $jurisdiction})-[:NAME_KEPT_AS]->(plate:Plate)
MATCH carried = (:Agency)-[:CARRIES_PLATE]->(plate)
RETURN kept, carried
