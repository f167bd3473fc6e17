// Takes a person out of interactions with others; the ids of these follow from what they say, so they get new ones.
// mode: WRITE
// param network: STRING
// param person: STRING
// param interactions: LIST<{id: STRING, newId: STRING}>
CALL () {
  UNWIND $interactions AS row
  MATCH (interaction:Interaction {networkId: $network, id: row.id})
  SET interaction.id = '~' + row.id
}
UNWIND $interactions AS row
MATCH (interaction:Interaction {networkId: $network, id: '~' + row.id})-[with:WITH]->(:Person {networkId: $network, id: $person})
SET interaction.id = row.newId
DELETE with
