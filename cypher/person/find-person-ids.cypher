// Which of these references are persons of the network: by id, or by id in the files of the network's source; ids of
// persons who became part of another lead to that one.
// mode: READ
// param network: STRING
// param references: LIST<STRING>
// column reference: STRING
// column id: STRING
UNWIND $references AS reference
CALL (reference) {
  MATCH (person:Person {networkId: $network, id: reference})
  RETURN person.id AS id
UNION
  MATCH (person:Person {networkId: $network, externalId: reference})
  RETURN person.id AS id
UNION
  MATCH (:FormerPerson {networkId: $network, id: reference})-[:MERGED_INTO*1..]->(person:Person)
  RETURN person.id AS id
UNION
  MATCH (:FormerPerson {networkId: $network, externalId: reference})-[:MERGED_INTO*1..]->(person:Person)
  RETURN person.id AS id
}
RETURN reference, id
