// Names a network, or takes from a file what it says of the whole; what is null stays.
// mode: WRITE
// param network: STRING
// param importId: STRING? = null -- the import that says it, which is remembered for its undoing
// param name: STRING?
// param source: STRING?
// param tiesComplete: BOOLEAN?
MATCH (network:Network {id: $network})
SET network.name = coalesce($name, network.name), network.source = coalesce(network.source, $source),
  network.tiesComplete = coalesce($tiesComplete, network.tiesComplete)
WITH network
MATCH (import:Import {networkId: $network, id: $importId})
SET import.source = $source, import.tiesComplete = $tiesComplete
