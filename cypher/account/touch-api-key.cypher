// Remembers the day on which a key was used.
// mode: WRITE
// param hash: STRING
// param on: DATE
MATCH (key:ApiKey {hash: $hash})
SET key.lastUsed = $on
