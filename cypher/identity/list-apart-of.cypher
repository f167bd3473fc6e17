// Whom the owner said a person not to be, as they stand now.
// mode: READ
// param network: STRING
// param person: STRING
// param since: DATETIME? -- decided from then on; null: ever
// column other: STRING
MATCH (duplicate:Duplicate {networkId: $network, state: 'DISMISSED'})
WHERE $since IS NULL OR duplicate.decidedAt >= $since
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
WITH a, b WHERE a <> b AND $person IN [a, b]
RETURN DISTINCT CASE a WHEN $person THEN b ELSE a END AS other
