// Where did the duties of a body come from, also where the text names no source? (graph)
// :param name => '市委机要保密局'
MATCH (:AgentName {value: $name})-[:NAMES]->(body:Agency)
WITH DISTINCT body
MATCH path = (source)-[changes:HELD|TRANSFERRED_TO|MERGED_INTO|ALL_DUTIES_TO|RENAMED_TO|CONVERTED_TO|REESTABLISHED_AS*1..6]->(body)
WHERE (source:Agency OR NOT EXISTS { ()-[:HELD]->(source) })
  // A reform acts on the bodies as they were before it, so the next change must be of another one.
  AND none(i IN range(1, size(changes) - 1)
    WHERE type(changes[i]) <> 'TRANSFERRED_TO' AND changes[i].reform = changes[i - 1].reform)
  AND size([change IN changes WHERE type(change) <> 'HELD']) <= 3
RETURN path
