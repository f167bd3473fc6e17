// A network that holds what an auditor is shown; it belongs to no account. Repeating it changes nothing.
// mode: WRITE
// param network: STRING -- id of the copy
// param egoId: STRING
// param name: STRING
// param tiesComplete: BOOLEAN
// param at: DATETIME
MERGE (network:Network {id: $network})
ON CREATE SET network.name = $name, network.createdAt = $at, network.usedAt = $at, network.tiesComplete = $tiesComplete,
  network.isAuditCopy = true,
  // Until somebody is let in, it is not kept for long.
  network.copyEndsAt = $at + duration('PT1H')
MERGE (ego:Person {networkId: $network, id: $egoId})
ON CREATE SET ego:Ego, ego.name = '', ego.sortName = '', ego.emails = [], ego.phones = [], ego.tags = [], ego.knownDimensions = []
MERGE (network)-[:EGO]->(ego)
