// Forgets that two persons were said not to be the same, because the owner now says they are.
// mode: WRITE
// param network: STRING
// param persons: LIST<STRING> -- and those who became part of them
MATCH (duplicate:Duplicate {networkId: $network, state: 'DISMISSED'})
CALL (duplicate) {
  OPTIONAL MATCH (:FormerPerson {networkId: $network, id: duplicate.a})-[:MERGED_INTO*1..]->(person:Person)
  RETURN coalesce(person.id, duplicate.a) AS a
}
CALL (duplicate) {
  OPTIONAL MATCH (:FormerPerson {networkId: $network, id: duplicate.b})-[:MERGED_INTO*1..]->(person:Person)
  RETURN coalesce(person.id, duplicate.b) AS b
}
WITH duplicate, a, b WHERE a IN $persons AND b IN $persons
DETACH DELETE duplicate
