// Lets an account into a network in a role; one it has there already is replaced. No row where either is not
// there, or the network is the account's own. Nobody works on a network whose audit they were asked for: with both, pseudonyms
// could be resolved, and who made a network can't judge it. That somebody did stays known.
// mode: WRITE
// param network: STRING
// param account: STRING
// param role: STRING
// param since: DATETIME
// param until: DATETIME?
// param purpose: STRING? -- what for
// column isAuditor: BOOLEAN -- and then nothing was granted
MATCH (network:Network {id: $network})
MATCH (account:Account {id: $account})
WHERE NOT EXISTS { (account)-[:OWNS]->(network) }
WITH network, account, EXISTS {
  MATCH (account)-[:AUDITS]->(audit:OutsideAudit) WHERE audit.networkId = $network AND audit.state IN ['ASKED', 'STOPPED', 'OPEN']
} AS isAuditor
CALL (network, account, isAuditor) {
  WITH network, account WHERE NOT isAuditor
  MERGE (account)-[access:MEMBER_OF]->(network)
  FOREACH (_ IN CASE WHEN 'MEMBER' IN [$role, access.role] THEN [1] ELSE [] END | MERGE (account)-[:ASSISTED]->(network))
  SET access.role = $role, access.since = $since, access.until = $until, access.purpose = $purpose
}
RETURN isAuditor
