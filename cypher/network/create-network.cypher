// A network with its ego, owned by an account. Repeating it changes nothing.
// mode: WRITE
// param account: STRING
// param id: STRING
// param egoId: STRING
// param name: STRING
// param egoName: STRING
// param at: DATETIME
MERGE (account:Account {id: $account})
MERGE (network:Network {id: $id})
ON CREATE SET network.name = $name, network.createdAt = $at, network.usedAt = $at, network.tiesComplete = false
MERGE (account)-[:OWNS]->(network)
MERGE (ego:Person {networkId: $id, id: $egoId})
ON CREATE SET ego:Ego, ego.name = $egoName, ego.sortName = $egoName, ego.emails = [], ego.phones = [], ego.tags = [],
  ego.knownDimensions = []
MERGE (network)-[:EGO]->(ego)
