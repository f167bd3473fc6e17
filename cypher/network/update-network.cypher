// Names a network, or takes from a file what it says of the whole; what is null stays.
// mode: WRITE
// param network: STRING
// param name: STRING?
// param source: STRING?
// param tiesComplete: BOOLEAN?
MATCH (network:Network {id: $network})
SET network.name = coalesce($name, network.name), network.source = coalesce(network.source, $source),
  network.tiesComplete = coalesce($tiesComplete, network.tiesComplete)
