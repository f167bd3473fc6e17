// How many persons a network has, the ego among them.
// mode: READ
// param network: STRING
// column persons: INTEGER
MATCH (person:Person) WHERE person.networkId = $network AND person.id IS NOT NULL
RETURN count(person) AS persons
