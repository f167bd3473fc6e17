// Which of these interactions are there already.
// mode: READ
// param network: STRING
// param ids: LIST<STRING>
// column id: STRING
UNWIND $ids AS id
MATCH (interaction:Interaction {networkId: $network, id: id})
RETURN interaction.id AS id
