MATCH (d:Document)
UNWIND d.jurisdictions AS code
MATCH (j:Jurisdiction {code: code})
MERGE (d)-[:CONCERNS]->(j);
