// Puts the bodies of these places under their places
// :param codes => ['410800']
UNWIND $codes AS code
MERGE (j:Jurisdiction {code: code})
WITH j
MATCH (a:Agency {jurisdiction: j.code})
CREATE (j)-[:HAS_AGENCY]->(a)
