// Takes everything that was built for these places out of the graph
// :param codes => ['410800']
UNWIND $codes AS code
CALL (code) {
  MATCH (n:Agency {jurisdiction: code})
  DETACH DELETE n
}
CALL (code) {
  MATCH (n:AgencyClass {jurisdiction: code})
  DETACH DELETE n
}
CALL (code) {
  MATCH (n:Plate {jurisdiction: code})
  DETACH DELETE n
}
CALL (code) {
  MATCH (n:Duty {jurisdiction: code})
  DETACH DELETE n
}
CALL (code) {
  MATCH (n:Category {jurisdiction: code})
  DETACH DELETE n
}
