// Who is in which community.
// mode: READ
// param network: STRING -- id of the network
// param communities: LIST<STRING> -- ids
// column community: STRING
// column persons: LIST<STRING> -- ids, in order
UNWIND $communities AS id
MATCH (community:Community {networkId: $network, id: id})<-[:IN_COMMUNITY]-(person:Person)
WITH community, person ORDER BY person.id
RETURN community.id AS community, collect(person.id) AS persons
