// The session with a secret of this hash, where it has not ended.
// mode: READ
// param hash: STRING
// param at: DATETIME
// param seenAfter: DATETIME -- one that was not used since has ended
// column id: STRING
// column account: STRING
// column seenAt: DATETIME
MATCH (account:Account)-[:SIGNED_IN_BY]->(session:Session {hash: $hash})
WHERE $at < session.endsAt AND $seenAfter <= session.seenAt
RETURN session.id AS id, account.id AS account, session.seenAt AS seenAt
