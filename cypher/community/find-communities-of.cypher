// The communities that persons are in; those in none are left out.
// mode: READ
// param network: STRING -- id of the network
// param persons: LIST<STRING> -- ids
// column person: STRING
// column community: STRING
UNWIND $persons AS id
MATCH (person:Person {networkId: $network, id: id})-[:IN_COMMUNITY]->(community:Community)
RETURN person.id AS person, community.id AS community
