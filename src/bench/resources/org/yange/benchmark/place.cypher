// How many bodies of each category a place has, and how many are declared
MATCH (body:Agency {jurisdiction: $code})
WHERE body.fate IN ['active', 'not-stated']
RETURN coalesce(body.category, '') AS what, toString(count(*)) AS number, collect(body.name) AS names
UNION ALL
MATCH (quota:Statement {predicate: 'QUOTA', place: $code})
RETURN quota.subject AS what, quota.qualifiers[0] AS number, [] AS names
