// Where did the duties of a body go, over three changes at most? (graph)
// :param name => '监察局'
MATCH (:AgentName {value: $name})-[:NAMES]->(body:Agency)
WITH DISTINCT body
MATCH path = (body)-[changes:HELD|TRANSFERRED_TO|MERGED_INTO|ALL_DUTIES_TO|RENAMED_TO|CONVERTED_TO|REESTABLISHED_AS*1..6]->(:Agency)
// A reform acts on the bodies as they were before it, so the next change must be of another one.
WHERE none(i IN range(1, size(changes) - 1)
  WHERE type(changes[i]) <> 'TRANSFERRED_TO' AND changes[i].reform = changes[i - 1].reform)
  AND size([change IN changes WHERE type(change) <> 'HELD']) <= 3
RETURN path
