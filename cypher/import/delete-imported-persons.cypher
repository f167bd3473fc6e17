// Deletes persons of whom nothing is recorded any more, with what was projected of them.
// mode: WRITE
// param network: STRING
// param ids: LIST<STRING>
UNWIND $ids AS id
MATCH (person:Person {networkId: $network, id: id}) WHERE NOT person:Ego
CALL (person) {
  MATCH (person)-[:HAS_PROFILE|HELD]->(owned)
  DETACH DELETE owned
}
CALL (person) {
  MATCH (person)<-[:OF]-(duplicate:Duplicate)
  DETACH DELETE duplicate
}
CALL (person) {
  MATCH (person)<-[:MERGED_INTO*1..]-(former:FormerPerson)
  DETACH DELETE former
}
DETACH DELETE person
