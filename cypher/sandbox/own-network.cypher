// Gives a copied network to an account, whose own data are not copied.
// mode: WRITE
// param account: STRING
// param network: STRING
MATCH (network:Network {id: $network})
MERGE (account:Account {id: $account})
MERGE (account)-[:OWNS]->(network)
