// Deletes sessions, invitations and counters that have ended.
// mode: WRITE
// param at: DATETIME
// param limit: INTEGER -- of each kind
// column deleted: INTEGER
CALL () {
  MATCH (node:Session) WHERE node.endsAt < $at RETURN node LIMIT $limit
UNION ALL
  MATCH (node:RateLimit) WHERE node.endsAt < $at RETURN node LIMIT $limit
UNION ALL
  MATCH (node:Invitation) WHERE node.until < $at RETURN node LIMIT $limit
}
DETACH DELETE node
RETURN count(*) AS deleted
