// One network, whoever owns it: for work that was permitted before and goes on.
// mode: READ
// param network: STRING
// column id: STRING
// column name: STRING
// column egoId: STRING
// column source: STRING?
// column tiesComplete: BOOLEAN
MATCH (network:Network {id: $network})-[:EGO]->(ego:Person)
RETURN network.id AS id, network.name AS name, ego.id AS egoId, network.source AS source,
  coalesce(network.tiesComplete, false) AS tiesComplete
