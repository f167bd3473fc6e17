// Locks the log of a network until the transaction ends, and says where it stands and for which purpose an account was let in.
// No row where the network is gone.
// mode: WRITE
// param network: STRING
// param account: STRING -- who reads
// column size: INTEGER -- entries so far
// column hash: STRING? -- of the last entry; null: there is none
// column purpose: STRING?
MATCH (network:Network {id: $network})
SET network.accessLogSize = coalesce(network.accessLogSize, 0)
WITH network
OPTIONAL MATCH (:Account {id: $account})-[access:MEMBER_OF]->(network)
RETURN network.accessLogSize AS size, network.accessLogHash AS hash, access.purpose AS purpose
