// Which plates does each body carry, since when, and by which clauses? (table)
// :param jurisdiction => '410800'
MATCH (body:Agency {jurisdiction: $jurisdiction})-[carries:CARRIES_PLATE]->(plate:Plate)
RETURN body.name AS body, body.nature AS nature, plate.name AS plate, carries.effective AS since, carries.until AS until,
  COLLECT { MATCH (s:Statement) WHERE s.id IN carries.statements RETURN DISTINCT s.item ORDER BY s.item } AS items
ORDER BY body, plate
