// Writes edges of any type between nodes that the store knows by these ids
// :param edges => [{kind: 'MERGED_INTO', from: '4:0:0', to: '4:0:1', properties: {certainty: 'stated'}}]
UNWIND $edges AS edge
MATCH (a) WHERE elementId(a) = edge.from
MATCH (b) WHERE elementId(b) = edge.to
CREATE (a)-[r:$(edge.kind)]->(b)
SET r = edge.properties
