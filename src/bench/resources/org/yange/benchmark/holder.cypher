// Where a duty is now
MATCH path = (:Duty {id: $id})-[:TRANSFERRED_TO]->(:Agency)
  -[:MERGED_INTO|ALL_DUTIES_TO|RENAMED_TO|CONVERTED_TO|REESTABLISHED_AS*0..6]->(holder:Agency {fate: 'active'})
RETURN path
