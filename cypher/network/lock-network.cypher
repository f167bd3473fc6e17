// Holds every other writer of a network back until the transaction ends, and makes its revision grow with what is written:
// whoever worked something out at an earlier revision works it out again. No row where the network is gone.
// mode: WRITE
// param network: STRING
// column id: STRING
// column revision: INTEGER -- of the network that the transaction leaves
MATCH (network:Network {id: $network})
SET network.revision = coalesce(network.revision, 0) + 1
RETURN network.id AS id, network.revision AS revision
