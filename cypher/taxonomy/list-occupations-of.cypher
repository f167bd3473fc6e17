// The occupations of the positions that these persons hold or held.
// mode: READ
// param network: STRING
// param persons: LIST<STRING>
// column position: STRING
// column occupation: STRING?
UNWIND $persons AS id
MATCH (:Person {networkId: $network, id: id})-[:HELD]->(position:Position)
RETURN position.id AS position, position.occupationCode AS occupation
