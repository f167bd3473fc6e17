// How many persons and contacts a network has, and for how many contacts each dimension is known.
// mode: READ
// param network: STRING
// param day: INTEGER
// column persons: INTEGER
// column contacts: INTEGER
// column sectorKnown: INTEGER
// column occupationKnown: INTEGER
// column placeKnown: INTEGER
// column expertiseKnown: INTEGER
// column lastContactKnown: INTEGER
// column strengthDeclared: INTEGER
CALL () {
  MATCH (person:Person) WHERE person.networkId = $network AND person.id IS NOT NULL
  RETURN count(person) - 1 AS persons
}
MATCH (:Network {id: $network})-[:EGO]->(ego:Person)
OPTIONAL MATCH (ego)-[tie:KNOWS]-(person:Person)
WHERE (tie.sinceDay IS NULL OR tie.sinceDay <= $day) AND (tie.untilDay IS NULL OR $day < tie.untilDay)
RETURN persons, count(person) AS contacts,
  count(CASE WHEN 'SECTOR' IN person.knownDimensions THEN 1 END) AS sectorKnown,
  count(CASE WHEN 'OCCUPATION' IN person.knownDimensions THEN 1 END) AS occupationKnown,
  count(CASE WHEN 'PLACE' IN person.knownDimensions THEN 1 END) AS placeKnown,
  count(CASE WHEN 'EXPERTISE' IN person.knownDimensions THEN 1 END) AS expertiseKnown,
  count(tie.contactDay) AS lastContactKnown, count(tie.declared) AS strengthDeclared
