// Deletes an emptied network.
// mode: WRITE
// param network: STRING
MATCH (network:Network {id: $network})
DETACH DELETE network
