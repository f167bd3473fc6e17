// What was sent in a period, and what came back up to 30 days after it. That an introducer was asked for somebody is advice
// followed, and not counted.
// mode: READ
// param network: STRING
// param from: DATETIME
// param to: DATETIME
// column at: FLOAT -- milliseconds since 1970-01-01
// column day: INTEGER
// column channel: STRING
// column direction: STRING?
// column outcome: STRING?
// column minutesEach: FLOAT
// column persons: LIST<STRING> -- ids
MATCH (x:Interaction)
WHERE x.networkId = $network AND x.at >= $from AND x.at < $to + duration({days: 30}) AND x.direction IS NOT NULL
  AND NOT (coalesce(x.note, '') STARTS WITH 'plan ' AND EXISTS { (:PlannedAction {networkId: $network, id: substring(x.note, 5)}) })
RETURN toFloat(x.at.epochMillis) AS at, x.day AS day, x.channel AS channel, x.direction AS direction, x.outcome AS outcome,
  coalesce(x.minutesEach, 0.0) AS minutesEach, [(x)-[:WITH]->(person:Person) | person.id] AS persons
ORDER BY at
