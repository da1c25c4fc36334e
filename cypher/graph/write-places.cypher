// Writes the places of a table and what they are part of
// :param places => [{code: '410800', name: '焦作市', level: '地级', partOf: '410000'}]
UNWIND $places AS place
MERGE (j:Jurisdiction {code: place.code})
SET j.name = place.name, j.level = place.level
WITH j, place
WHERE place.partOf IS NOT NULL
MERGE (above:Jurisdiction {code: place.partOf})
MERGE (j)-[:PART_OF]->(above)
