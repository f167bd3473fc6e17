// Where the log of a network stands.
// mode: READ
// param network: STRING
// column size: INTEGER
// column hash: STRING?
MATCH (network:Network {id: $network})
RETURN coalesce(network.accessLogSize, 0) AS size, network.accessLogHash AS hash
