// The interactions at these moments that a file may be saying again: those with one of these ids, those that a file said by
// one of these keys, and those of files that were imported before there were keys.
// mode: READ
// param network: STRING
// param moments: LIST<DATETIME>
// param ids: LIST<STRING>
// param sourceKeys: LIST<STRING>
// column id: STRING
// column at: DATETIME
// column minutes: FLOAT
// column channel: STRING
// column direction: STRING?
// column outcome: STRING?
// column note: STRING?
// column sourceKeys: LIST<STRING>
// column isLogged: BOOLEAN -- the owner said it as well
// column with: LIST<{person: STRING, records: LIST<STRING>}>
UNWIND $moments AS at
MATCH (interaction:Interaction {networkId: $network, at: at})
WHERE interaction.id IN $ids OR any(key IN interaction.sourceKeys WHERE key IN $sourceKeys)
  OR interaction.sourceKeys IS NULL AND NOT coalesce(interaction.isLogged, false)
RETURN interaction.id AS id, interaction.at AS at, interaction.minutes AS minutes, interaction.channel AS channel,
  interaction.direction AS direction, interaction.outcome AS outcome, interaction.note AS note,
  coalesce(interaction.sourceKeys, []) AS sourceKeys, coalesce(interaction.isLogged, false) AS isLogged,
  COLLECT {
    MATCH (interaction)-[with:WITH]->(person:Person)
    RETURN {person: person.id, records: coalesce(with.records, [])}
  } AS with
