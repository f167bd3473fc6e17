// Holds every other writer of a network back until the transaction ends; no row where the network is gone.
// mode: WRITE
// param network: STRING
// column id: STRING
MATCH (network:Network {id: $network})
REMOVE network.writer
RETURN network.id AS id
