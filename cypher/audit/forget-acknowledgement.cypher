// Takes back that a finding was acknowledged
// :param id => '0123456789abcdef'
MATCH (a:Acknowledgement {id: $id})
WITH a, a.id AS id
DELETE a
RETURN id
