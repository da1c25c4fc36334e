// The names by which a body is found
// :param id => '410800:市监察局@origin'
MATCH (n:AgentName)-[named:NAMES]->(:Agency {id: $id})
RETURN n.value AS value, named.as AS as
