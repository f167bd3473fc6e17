// Lets an account into a network in a role; one it has there already is replaced. No row where either is not
// there, or the network is the account's own.
// mode: WRITE
// param network: STRING
// param account: STRING
// param role: STRING
// param since: DATETIME
// param until: DATETIME?
// param purpose: STRING? -- what for
// column role: STRING
MATCH (network:Network {id: $network})
MATCH (account:Account {id: $account})
WHERE NOT EXISTS { (account)-[:OWNS]->(network) }
MERGE (account)-[access:MEMBER_OF]->(network)
SET access.role = $role, access.since = $since, access.until = $until, access.purpose = $purpose
RETURN access.role AS role
