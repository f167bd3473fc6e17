// Gives interactions the ids that follow from what they say now. The old ones are first set aside, so that one may take the id
// another had.
// mode: WRITE
// param network: STRING
// param interactions: LIST<{id: STRING, newId: STRING}>
CALL () {
  UNWIND $interactions AS row
  MATCH (interaction:Interaction {networkId: $network, id: row.id})
  SET interaction.id = '~' + row.id
}
UNWIND $interactions AS row
MATCH (interaction:Interaction {networkId: $network, id: '~' + row.id})
SET interaction.id = row.newId
