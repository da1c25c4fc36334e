// Writes nodes of any label and tells by which ids the store knows them
// :param nodes => [{label: 'Plate', id: '410800:plate:市知识产权局', properties: {name: '市知识产权局'}}]
UNWIND $nodes AS node
CREATE (n:$(node.label) {id: node.id})
SET n += node.properties
RETURN node.id AS id, elementId(n) AS element
