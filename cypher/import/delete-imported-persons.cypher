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
DETACH DELETE person
