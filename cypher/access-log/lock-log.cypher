// Locks the log of a network until the transaction ends, and says where it stands and for which purpose an account was let in.
// What an auditor is shown is a copy of a network, whose log is the network's. No row where the network is gone.
// mode: WRITE
// param network: STRING
// param account: STRING -- who reads
// column network: STRING -- whose log it is
// column size: INTEGER -- entries so far
// column hash: STRING? -- of the last entry; null: there is none
// column purpose: STRING?
MATCH (given:Network {id: $network})
MATCH (network:Network {id: coalesce(given.copyOf, $network)})
SET network.accessLogSize = coalesce(network.accessLogSize, 0)
WITH given, network
OPTIONAL MATCH (:Account {id: $account})-[access:MEMBER_OF]->(given)
RETURN network.id AS network, network.accessLogSize AS size, network.accessLogHash AS hash, access.purpose AS purpose
