// The interactions of a network as far as the score looks at them.
// mode: READ
// param network: STRING -- id of the network
// column at: FLOAT -- milliseconds since 1970-01-01
// column day: INTEGER -- days since then
// column channel: STRING
// column minutesEach: FLOAT -- the minutes with each of the persons
// column persons: LIST<STRING> -- ids
MATCH (x:Interaction) WHERE x.networkId = $network AND x.at IS NOT NULL
RETURN toFloat(x.at.epochMillis) AS at, x.day AS day, x.channel AS channel, coalesce(x.minutesEach, 0.0) AS minutesEach,
  [(x)-[:WITH]->(person:Person) | person.id] AS persons
