// Gives the right to import into a network back.
// mode: WRITE
// param network: STRING
// param holder: STRING
MATCH (network:Network {id: $network}) WHERE network.importHolder = $holder
REMOVE network.importHolder, network.importHeldUntil
