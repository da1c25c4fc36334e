// Everything that these documents state, in the order of their tables
// :param documents => ['jiaozuo-2019']
UNWIND $documents AS document
MATCH (s:Statement {document: document})
RETURN s {.*, quote: null, sentence: null} AS statement
ORDER BY document, s.inferred, s.position
