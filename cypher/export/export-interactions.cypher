// Every interaction of a network.
// mode: READ
// param network: STRING
// column at: DATETIME
// column minutes: FLOAT
// column channel: STRING
// column direction: STRING?
// column outcome: STRING?
// column note: STRING?
// column goal: STRING?
// column persons: LIST<STRING>
MATCH (interaction:Interaction) WHERE interaction.networkId = $network AND interaction.at IS NOT NULL
OPTIONAL MATCH (interaction)-[:FOR]->(goal:Goal)
CALL (interaction) {
  MATCH (interaction)-[:WITH]->(person:Person)
  WITH person ORDER BY person.id
  RETURN collect(person.id) AS persons
}
RETURN interaction.at AS at, interaction.minutes AS minutes, interaction.channel AS channel,
  interaction.direction AS direction, interaction.outcome AS outcome, interaction.note AS note, goal.id AS goal, persons
ORDER BY interaction.at, interaction.id
