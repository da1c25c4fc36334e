// Which two names may be meant for the same body or plate, and who carries them? (graph)
// :param jurisdiction => '410800'
MATCH alike = (one:Agency|Plate {jurisdiction: $jurisdiction})-[:RESEMBLES]->(other)
OPTIONAL MATCH carried = (:Agency)-[:CARRIES_PLATE]->(plate) WHERE plate IN [one, other]
RETURN alike, collect(carried) AS carried
