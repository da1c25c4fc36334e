// The bodies that gave duties away or ended
// :param jurisdiction => '410800'
MATCH (a:Agency)
WHERE ($jurisdiction IS NULL OR a.jurisdiction = $jurisdiction)
  AND (a.fate <> 'active'
    OR EXISTS { (a)-[:HELD|MERGED_INTO|ALL_DUTIES_TO|RENAMED_TO|CONVERTED_TO|REESTABLISHED_AS]->() })
RETURN a.id
ORDER BY a.id
