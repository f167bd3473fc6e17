// Deletes a person with all that rests on them: records, ties and their records, positions, profiles. Interactions with
// others stay, without this person; a way that was planned through the person is forgotten, its action stays.
// mode: WRITE
// param network: STRING
// param id: STRING
// column deleted: INTEGER
MATCH (person:Person {networkId: $network, id: $id}) WHERE NOT person:Ego
CALL (person) {
  MATCH (person)-[tie:KNOWS]-(:Person)
  MATCH (record:TieRecord {networkId: $network, pairKey: tie.pairKey})
  DETACH DELETE record
}
CALL (person) {
  MATCH (person)<-[:RESOLVES_TO]-(record:SourceRecord)
  DETACH DELETE record
}
CALL (person) {
  MATCH (person)<-[:WITH]-(interaction:Interaction) WHERE COUNT { (interaction)-[:WITH]->() } = 1
  DETACH DELETE interaction
}
CALL (person) {
  MATCH (record:TieRecord {networkId: $network, pairKey: person.id + '|' + person.id})
  DETACH DELETE record
}
CALL (person) {
  MATCH (person)-[:HAS_PROFILE|HELD]->(owned)
  DETACH DELETE owned
}
CALL (person) {
  MATCH (person)<-[:OF]-(duplicate:Duplicate)
  DETACH DELETE duplicate
}
CALL (person) {
  WITH [person.id] + [(person)<-[:MERGED_INTO*1..]-(former:FormerPerson) | former.id] AS ids
  MATCH (action:PlannedAction) WHERE action.networkId = $network AND action.id IS NOT NULL
    AND any(id IN action.path WHERE id IN ids)
  SET action.path = []
}
CALL (person) {
  MATCH (person)<-[:MERGED_INTO*1..]-(former:FormerPerson)
  DETACH DELETE former
}
DETACH DELETE person
RETURN count(*) AS deleted
