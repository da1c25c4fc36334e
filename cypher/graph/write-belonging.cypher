// Puts the bodies of these places under their places
// :param codes => ['410800']
UNWIND $codes AS code
MATCH (j:Jurisdiction {code: code})
MATCH (a:Agency {jurisdiction: code})
CREATE (j)-[:HAS_AGENCY]->(a)
