// The audits that an account took on, whosever networks they are of, with what a hash of its address can be made with.
// mode: READ
// param account: STRING
// column network: STRING
// column id: STRING
// column key: STRING
// column auditor: STRING -- address
MATCH (:Account {id: $account})-[:AUDITS]->(audit:OutsideAudit)
RETURN audit.networkId AS network, audit.id AS id, audit.key AS key, audit.auditor AS auditor
ORDER BY network, id
