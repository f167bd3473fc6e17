// Every tie record of these persons, with the pair it is now of and the pair it was said of.
// mode: READ
// param network: STRING
// param persons: LIST<STRING>
// column key: STRING
// column pairKey: STRING
// column saidOf: STRING
// column content: STRING -- as JSON; its origin tells which source record said it
UNWIND $persons AS id
CALL (id) {
  MATCH (:Person {networkId: $network, id: id})-[tie:KNOWS]-(:Person)
  RETURN tie.pairKey AS pairKey
UNION
  // What was said between two who became one.
  RETURN id + '|' + id AS pairKey
}
WITH DISTINCT pairKey
MATCH (record:TieRecord {networkId: $network, pairKey: pairKey})
RETURN record.key AS key, pairKey, coalesce(record.saidOf, pairKey) AS saidOf, record.content AS content
