// A body and all that stands around it
MATCH (body:Agency {id: $id})-[around]-(other)
RETURN body, around, other
