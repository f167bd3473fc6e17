// Remembers by keyed hashes whom a network must not take in again. Repeating it changes nothing.
// mode: WRITE
// param network: STRING
// param suppression: {id: STRING, at: DATETIME, reason: STRING, strong: LIST<STRING>, weak: LIST<STRING>, accounts: LIST<STRING>}
MATCH (network:Network {id: $network})
MERGE (suppression:Suppression {networkId: network.id, id: $suppression.id})
ON CREATE SET suppression += $suppression,
  // Whoever read the network before, to show it to somebody, reads it again.
  network.forgettings = coalesce(network.forgettings, 0) + 1
