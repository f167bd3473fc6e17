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
DETACH DELETE account
RETURN count(*) AS deleted
