// Forgets the attempts under a key.
// mode: WRITE
// param key: STRING
MATCH (limit:RateLimit {key: $key})
DELETE limit
