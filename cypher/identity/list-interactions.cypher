// The interactions with these persons, with all they say and whom they were said of.
// mode: READ
// param network: STRING
// param persons: LIST<STRING>
// column id: STRING
// column at: DATETIME
// column minutes: FLOAT
// column minutesEach: FLOAT? -- the minutes with each of those who took part, who may not all be there any more
// column channel: STRING
// column direction: STRING?
// column outcome: STRING?
// column note: STRING?
// column goal: STRING?
// column with: LIST<{person: STRING, saidOf: LIST<STRING>, records: LIST<STRING>}> -- of whom it was said by hand, and by which source records files know them
UNWIND $persons AS id
MATCH (:Person {networkId: $network, id: id})<-[:WITH]-(interaction:Interaction)
WITH DISTINCT interaction
OPTIONAL MATCH (interaction)-[:FOR]->(goal:Goal)
CALL (interaction) {
  MATCH (interaction)-[with:WITH]->(person:Person)
  RETURN collect({person: person.id, records: coalesce(with.records, []),
    saidOf: coalesce(with.saidOf, CASE WHEN with.records IS NULL THEN [person.id] ELSE [] END)}) AS persons
}
RETURN interaction.id AS id, interaction.at AS at, interaction.minutes AS minutes,
  interaction.minutesEach AS minutesEach, interaction.channel AS channel,
  interaction.direction AS direction, interaction.outcome AS outcome, interaction.note AS note, goal.id AS goal, persons AS with
