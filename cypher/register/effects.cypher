// The days of statements that have others than their documents
MATCH (s:Statement)
WHERE s.effective IS NOT NULL
RETURN DISTINCT s.document AS document, s.effective AS effective
ORDER BY document, effective
