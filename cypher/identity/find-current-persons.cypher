// Who each of these persons is now: themselves, or the one they became part of. Ids of nobody are left out.
// mode: READ
// param network: STRING
// param ids: LIST<STRING>
// column id: STRING
// column current: STRING
UNWIND $ids AS id
CALL (id) {
  MATCH (person:Person {networkId: $network, id: id})
  RETURN person.id AS current
UNION
  MATCH (:FormerPerson {networkId: $network, id: id})-[:MERGED_INTO*1..]->(person:Person)
  RETURN person.id AS current
}
RETURN id, current
