// The meetings and calls with these persons that the owner logged, one a row, each person by itself.
// mode: READ
// param network: STRING
// param persons: LIST<STRING>
// column person: STRING
// column at: DATETIME
// column channel: STRING
// column direction: STRING?
UNWIND $persons AS id
MATCH (person:Person {networkId: $network, id: id})<-[:WITH]-(x:Interaction)
WHERE x.isLogged = true AND x.channel IN ['MEETING', 'CALL']
RETURN id AS person, x.at AS at, x.channel AS channel, x.direction AS direction
ORDER BY at, person
