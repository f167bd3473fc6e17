// The pairs of persons that the owner said are not the same, as they stand now.
// mode: READ
// param network: STRING
// column a: STRING
// column b: STRING
MATCH (duplicate:Duplicate {networkId: $network, state: 'DISMISSED'})
CALL (duplicate) {
  MATCH (person:Person {networkId: $network, id: duplicate.a}) RETURN person.id AS a
UNION
  MATCH (:FormerPerson {networkId: $network, id: duplicate.a})-[:MERGED_INTO*1..]->(person:Person) RETURN person.id AS a
}
CALL (duplicate) {
  MATCH (person:Person {networkId: $network, id: duplicate.b}) RETURN person.id AS b
UNION
  MATCH (:FormerPerson {networkId: $network, id: duplicate.b})-[:MERGED_INTO*1..]->(person:Person) RETURN person.id AS b
}
RETURN a, b
