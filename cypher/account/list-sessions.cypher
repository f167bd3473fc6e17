// The sessions of an account that have not ended, the one used last first.
// mode: READ
// param account: STRING
// param at: DATETIME
// param seenAfter: DATETIME
// column id: STRING
// column createdAt: DATETIME
// column seenAt: DATETIME
// column endsAt: DATETIME
// column agent: STRING
MATCH (:Account {id: $account})-[:SIGNED_IN_BY]->(session:Session)
WHERE $at < session.endsAt AND $seenAfter <= session.seenAt
RETURN session.id AS id, session.createdAt AS createdAt, session.seenAt AS seenAt, session.endsAt AS endsAt,
  session.agent AS agent
ORDER BY seenAt DESC, id
