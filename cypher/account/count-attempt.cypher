// Counts an attempt under a key and says how many there were since the count began. A count that has ended begins anew.
// mode: WRITE
// param key: STRING
// param at: DATETIME
// param endsAt: DATETIME -- of a count that begins now
// column attempts: INTEGER
// column endsAt: DATETIME
MERGE (limit:RateLimit {key: $key})
// Locks it, so that of attempts at the same time each is counted.
SET limit.isCounting = true
WITH limit, limit.endsAt IS NULL OR limit.endsAt <= $at AS isNew
SET limit.attempts = CASE WHEN isNew THEN 1 ELSE limit.attempts + 1 END,
  limit.endsAt = CASE WHEN isNew THEN $endsAt ELSE limit.endsAt END
RETURN limit.attempts AS attempts, limit.endsAt AS endsAt
