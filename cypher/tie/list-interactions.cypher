// The interactions with these persons, as far as strength looks at them.
// mode: READ
// param network: STRING
// param ids: LIST<STRING>
// column personId: STRING
// column at: FLOAT -- milliseconds since 1970-01-01
// column day: INTEGER -- days since then
// column channel: STRING
// column minutesEach: FLOAT
UNWIND $ids AS id
MATCH (person:Person {networkId: $network, id: id})<-[:WITH]-(x:Interaction)
WHERE x.at IS NOT NULL
RETURN id AS personId, toFloat(x.at.epochMillis) AS at, x.day AS day, x.channel AS channel,
  coalesce(x.minutesEach, 0.0) AS minutesEach
