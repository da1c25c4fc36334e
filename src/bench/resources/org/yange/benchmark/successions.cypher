// Where the duties of the bodies with these names went
UNWIND $names AS name
MATCH (:AgentName {value: name})-[:NAMES]->(body:Agency)
MATCH path = (body)-[changes:HELD|TRANSFERRED_TO|MERGED_INTO|ALL_DUTIES_TO|RENAMED_TO|CONVERTED_TO|REESTABLISHED_AS*1..6]->(:Agency)
WHERE none(i IN range(1, size(changes) - 1)
  WHERE type(changes[i]) <> 'TRANSFERRED_TO' AND changes[i].reform = changes[i - 1].reform)
RETURN name, path
