// Which bodies gave duties away while no clause says whether they go on? (table)
// :param jurisdiction => '410800'
MATCH (body:Agency {jurisdiction: $jurisdiction, fate: 'not-stated'})
OPTIONAL MATCH (body)-[whole:MERGED_INTO|ALL_DUTIES_TO]->(:Agency)
WITH body, count(whole) > 0 AS gaveEverything
RETURN body.name AS body, body.nature AS nature, gaveEverything,
       [(body)-[:HELD]->(duty:Duty)-[:TRANSFERRED_TO]->(receiver) | duty.name + ' → ' + receiver.name] AS namedDuties
ORDER BY gaveEverything DESC, body
