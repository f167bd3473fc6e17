// What the ego was called before any record said it.
// mode: READ
// param network: STRING
// column name: STRING
MATCH (network:Network {id: $network})-[:EGO]->(ego:Person)
RETURN coalesce(network.egoName, ego.name) AS name
