// The networks of an account, the one used last first.
// mode: READ
// param account: STRING
// column id: STRING
// column name: STRING
// column egoId: STRING
// column source: STRING?
// column tiesComplete: BOOLEAN
// column createdAt: DATETIME
MATCH (:Account {id: $account})-[:OWNS]->(network:Network)-[:EGO]->(ego:Person)
RETURN network.id AS id, network.name AS name, ego.id AS egoId, network.source AS source,
  coalesce(network.tiesComplete, false) AS tiesComplete, network.createdAt AS createdAt
ORDER BY network.usedAt DESC, network.id
