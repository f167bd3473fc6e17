// Remembers that pairs of persons are not the same.
// mode: WRITE
// param network: STRING
// param at: DATETIME
// param pairs: LIST<{id: STRING, a: STRING, b: STRING}>
UNWIND $pairs AS row
MERGE (duplicate:Duplicate {networkId: $network, id: row.id})
ON CREATE SET duplicate.since = $at
SET duplicate.state = 'DISMISSED', duplicate.a = row.a, duplicate.b = row.b, duplicate.decidedAt = $at
