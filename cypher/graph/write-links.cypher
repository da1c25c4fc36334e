// Writes the links between duties that persons found
// :param links => [{kind: 'SAME_AS', from: '4:0:0', to: '4:0:1', properties: {reason: 'curated', relation: 'same'}}]
UNWIND $links AS link
MATCH (a) WHERE elementId(a) = link.from
MATCH (b) WHERE elementId(b) = link.to
CREATE (a)-[r:$(link.kind)]->(b)
SET r = link.properties
