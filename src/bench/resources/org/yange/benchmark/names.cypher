// The first two hundred full and short names
MATCH (name:AgentName)-[names:NAMES]->(:Agency)
WHERE names.as IN ['full name', 'short name']
RETURN DISTINCT name.value AS name
ORDER BY name
LIMIT 200
