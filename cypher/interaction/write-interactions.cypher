// Adds interactions. Repeating it changes nothing.
// mode: WRITE
// param network: STRING
// param importId: STRING? -- the import that says it; null: the owner
// param interactions: LIST<{id: STRING, at: DATETIME, day: INTEGER, minutes: FLOAT, minutesEach: FLOAT, sourceKey: STRING?, channel: STRING, direction: STRING?, outcome: STRING?, note: STRING?, goal: STRING?, persons: LIST<{id: STRING, records: LIST<STRING>}>}>
UNWIND $interactions AS row
MERGE (interaction:Interaction {networkId: $network, id: row.id})
ON CREATE SET interaction.at = row.at, interaction.day = row.day, interaction.minutes = row.minutes,
  interaction.minutesEach = row.minutesEach, interaction.channel = row.channel, interaction.direction = row.direction,
  interaction.outcome = row.outcome, interaction.note = row.note
SET interaction.isLogged = CASE WHEN $importId IS NULL THEN true ELSE interaction.isLogged END,
  interaction.sourceKeys = CASE WHEN row.sourceKey IS NULL OR row.sourceKey IN coalesce(interaction.sourceKeys, [])
    THEN interaction.sourceKeys ELSE coalesce(interaction.sourceKeys, []) + row.sourceKey END
WITH interaction, row
CALL (interaction) {
  MATCH (import:Import {networkId: $network, id: $importId})
  MERGE (interaction)-[:FROM]->(import)
}
CALL (interaction, row) {
  UNWIND row.persons AS each
  MATCH (person:Person {networkId: $network, id: each.id})
  MERGE (interaction)-[with:WITH]->(person)
  // By which source records a file knows the person: whoever these are of, the interaction is with.
  SET with.records = CASE WHEN size(each.records) = 0 THEN with.records
    ELSE coalesce(with.records, []) + [key IN each.records WHERE NOT key IN coalesce(with.records, [])] END
}
CALL (interaction, row) {
  MATCH (goal:Goal {networkId: $network, id: row.goal})
  MERGE (interaction)-[:FOR]->(goal)
}
