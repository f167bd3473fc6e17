// Remembers that a session was used.
// mode: WRITE
// param hash: STRING
// param at: DATETIME
MATCH (session:Session {hash: $hash})
SET session.seenAt = $at
