// Writes the categories of bodies, each for a time
// :param categories => [{id: '410800:category:市政府工作部门', name: '市政府工作部门', jurisdiction: '410800', element: '4:0:0', properties: {effective: '2019-03', certainty: 'stated'}}]
UNWIND $categories AS category
MATCH (a) WHERE elementId(a) = category.element
MERGE (c:Category {id: category.id})
SET c.name = category.name, c.jurisdiction = category.jurisdiction
CREATE (c)-[r:CLASSES]->(a)
SET r = category.properties
