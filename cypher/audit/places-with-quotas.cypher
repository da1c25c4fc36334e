// The places for which, or for whose parts, a number of bodies is declared
// :param jurisdiction => '410800'
MATCH (s:Statement {predicate: 'QUOTA'})
MATCH (d:Document {id: s.document})
UNWIND [s.place, d.jurisdiction] AS code
WITH DISTINCT code
WHERE $jurisdiction IS NULL OR code = $jurisdiction
RETURN code
ORDER BY code
