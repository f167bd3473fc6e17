// The key of a network's keyed hashes, made the first time it is needed.
// mode: WRITE
// param network: STRING
// param key: STRING -- a new random one
// column key: STRING -- the one that holds
MATCH (network:Network {id: $network})
SET network.suppressionKey = coalesce(network.suppressionKey, $key)
RETURN network.suppressionKey AS key
