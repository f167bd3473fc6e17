// Takes a person out of interactions with others; the ids of these follow from what they say, so they get new ones. Where the
// person is to be forgotten, by which source they were said goes as well: its key is a hash of all whom the source names.
// mode: WRITE
// param network: STRING
// param person: STRING
// param interactions: LIST<{id: STRING, newId: STRING}>
// param isForgotten: BOOLEAN
CALL () {
  UNWIND $interactions AS row
  MATCH (interaction:Interaction {networkId: $network, id: row.id})
  SET interaction.id = '~' + row.id
}
UNWIND $interactions AS row
MATCH (interaction:Interaction {networkId: $network, id: '~' + row.id})-[with:WITH]->(:Person {networkId: $network, id: $person})
SET interaction.id = row.newId,
  interaction.sourceKeys = CASE WHEN $isForgotten THEN null ELSE interaction.sourceKeys END
DELETE with
