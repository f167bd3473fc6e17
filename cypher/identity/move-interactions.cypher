// Gives interactions to the persons they are now with. Their ids, which follow from what they say, are first set aside, so
// that one may take the id another had.
// mode: WRITE
// param network: STRING
// param interactions: LIST<{id: STRING, newId: STRING, minutesEach: FLOAT, persons: LIST<{id: STRING, saidOf: LIST<STRING>, records: LIST<STRING>}>}>
CALL () {
  UNWIND $interactions AS row
  MATCH (interaction:Interaction {networkId: $network, id: row.id})
  SET interaction.id = '~' + row.id
}
UNWIND $interactions AS row
MATCH (interaction:Interaction {networkId: $network, id: '~' + row.id})
SET interaction.id = row.newId, interaction.minutesEach = row.minutesEach
WITH interaction, row
CALL (interaction) {
  MATCH (interaction)-[old:WITH]->()
  DELETE old
}
CALL (interaction, row) {
  UNWIND row.persons AS each
  MATCH (person:Person {networkId: $network, id: each.id})
  CREATE (interaction)-[:WITH {saidOf: each.saidOf,
    records: CASE WHEN size(each.records) > 0 THEN each.records END}]->(person)
}
