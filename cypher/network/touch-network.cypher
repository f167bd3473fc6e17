// Remembers that a network was used, so that it is the default next time.
// mode: WRITE
// param network: STRING
// param at: DATETIME
MATCH (network:Network {id: $network})
SET network.usedAt = $at
