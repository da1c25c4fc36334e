// Which bodies does a place have after its reforms, by category? (table)
// :param jurisdiction => '410800'
MATCH (:Jurisdiction {code: $jurisdiction})-[:HAS_AGENCY]->(body:Agency)
WHERE body.fate IN ['active', 'not-stated']
WITH coalesce(body.category, 'no clause gives one') AS category,
     body.name + CASE WHEN body.fate = 'not-stated' THEN ' (fate not stated)'
                      WHEN body.categoryCertainty = 'inferred' THEN ' (inferred)'
                      ELSE '' END AS name
ORDER BY name
RETURN category, count(*) AS bodies, collect(name) AS names
ORDER BY bodies DESC, category
