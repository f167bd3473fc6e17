// Deletes an account with its sessions and keys, and its access to the networks of others. Its own networks are deleted before.
// mode: WRITE
// param account: STRING
// column deleted: INTEGER
MATCH (account:Account {id: $account})
CALL (account) {
  OPTIONAL MATCH (account)-[:SIGNED_IN_BY]->(session:Session)
  DETACH DELETE session
}
CALL (account) {
  OPTIONAL MATCH (account)-[:HAS_KEY]->(key:ApiKey)
  DETACH DELETE key
}
CALL (account) {
  // An audit without an auditor can't go on; a closed one stays with its report.
  OPTIONAL MATCH (account)-[:AUDITS]->(audit:OutsideAudit) WHERE audit.state IN ['ASKED', 'STOPPED', 'OPEN']
  OPTIONAL MATCH (copy:Network {id: audit.copyId})
  SET audit.state = 'REVOKED', audit.copyId = null, copy.copyEndsAt = copy.createdAt
}
DETACH DELETE account
RETURN count(*) AS deleted
