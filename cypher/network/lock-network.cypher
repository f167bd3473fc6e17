// Holds every other writer of a network back until the transaction ends; no row where the network is gone.
// mode: WRITE
// param network: STRING
// column id: STRING
MATCH (network:Network {id: $network})
// Writing takes the lock; nothing of it stays.
SET network.locked = true
REMOVE network.locked
RETURN network.id AS id
