// Every interaction of a network, without its note.
// mode: READ
// param network: STRING
// column id: STRING
// column at: DATETIME
// column day: INTEGER
// column minutes: FLOAT
// column minutesEach: FLOAT
// column channel: STRING
// column direction: STRING?
// column outcome: STRING?
// column goal: STRING?
// column persons: LIST<STRING>
MATCH (interaction:Interaction) WHERE interaction.networkId = $network AND interaction.id IS NOT NULL
OPTIONAL MATCH (interaction)-[:FOR]->(goal:Goal)
RETURN interaction.id AS id, interaction.at AS at, interaction.day AS day, coalesce(interaction.minutes, 0.0) AS minutes,
  coalesce(interaction.minutesEach, 0.0) AS minutesEach, interaction.channel AS channel, interaction.direction AS direction,
  interaction.outcome AS outcome, goal.id AS goal, [(interaction)-[:WITH]->(person:Person) | person.id] AS persons
