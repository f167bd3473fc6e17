// Deletes persons of whom nothing is recorded any more, with what was projected of them; a way that was planned through one of
// them is forgotten, its action stays.
// mode: WRITE
// param network: STRING
// param ids: LIST<STRING>
CALL () {
  MATCH (action:PlannedAction) WHERE action.networkId = $network AND action.id IS NOT NULL
    AND any(id IN action.path WHERE id IN $ids OR EXISTS {
      MATCH (:FormerPerson {networkId: $network, id: id})-[:MERGED_INTO*1..]->(holder:Person) WHERE holder.id IN $ids
    })
  SET action.path = []
}
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
