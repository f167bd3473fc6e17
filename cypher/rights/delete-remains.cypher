// Deletes a person with their records, profiles, positions, former selves, and interactions with nobody else; organizations that
// nobody else was with go too, also where the owner said what they do.
// mode: WRITE
// param network: STRING
// param id: STRING
// column deleted: INTEGER
MATCH (person:Person {networkId: $network, id: $id}) WHERE NOT person:Ego
CALL (person) {
  MATCH (person)<-[:RESOLVES_TO]-(record:SourceRecord)
  DETACH DELETE record
}
CALL (person) {
  MATCH (person)<-[:WITH]-(interaction:Interaction) WHERE COUNT { (interaction)-[:WITH]->() } = 1
  DETACH DELETE interaction
}
CALL (person) {
  MATCH (person)-[:HELD]->(:Position)-[:AT]->(organization:Organization)
  WHERE NOT EXISTS {
    MATCH (organization)<-[:AT]-(:Position)<-[:HELD]-(other:Person) WHERE other <> person
  }
  WITH DISTINCT organization
  DETACH DELETE organization
}
CALL (person) {
  MATCH (person)-[:HAS_PROFILE|HELD]->(owned)
  DETACH DELETE owned
}
CALL (person) {
  MATCH (person)<-[:MERGED_INTO*1..]-(former:FormerPerson)
  DETACH DELETE former
}
DETACH DELETE person
RETURN count(*) AS deleted
