// The persons of a community: contacts first, by the strength of their tie, then the others.
// mode: READ
// param network: STRING -- id of the network
// param community: STRING
// param offset: INTEGER
// param limit: INTEGER
// column person: STRING
MATCH (:Network {id: $network})-[:EGO]->(ego:Person)
MATCH (:Community {networkId: $network, id: $community})<-[:IN_COMMUNITY]-(person:Person)
OPTIONAL MATCH (person)-[tie:KNOWS]-(ego)
WITH person, tie
ORDER BY tie IS NULL, tie.untilDay IS NOT NULL, coalesce(tie.strength, -1) DESC, person.sortName, person.id
SKIP $offset LIMIT $limit
RETURN person.id AS person
