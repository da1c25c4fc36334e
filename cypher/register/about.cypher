// What a statement is about
// :param id => 'jiaozuo-2019:(一)1:MERGED_INTO:0'
MATCH (:Statement {id: $id})-[about:ABOUT]->(n)
RETURN about.role AS role, labels(n)[0] AS kind, n.id AS id, n.name AS name
ORDER BY role, id
