// Adds pairs to the review queue, or what is now known of them; a pair that the owner decided stays decided.
// mode: WRITE
// param network: STRING
// param at: DATETIME
// param model: STRING
// param duplicates: LIST<{id: STRING, a: STRING, b: STRING, score: FLOAT, bits: FLOAT, rule: STRING, vetoes: LIST<STRING>, evidence: STRING, preTicked: BOOLEAN}>
UNWIND $duplicates AS row
MATCH (a:Person {networkId: $network, id: row.a})
MATCH (b:Person {networkId: $network, id: row.b})
MERGE (duplicate:Duplicate {networkId: $network, id: row.id})
ON CREATE SET duplicate.state = 'SUGGESTED', duplicate.since = $at
WITH duplicate, a, b, row WHERE duplicate.state <> 'DISMISSED'
SET duplicate.state = 'SUGGESTED', duplicate.a = row.a, duplicate.b = row.b, duplicate.score = row.score, duplicate.bits = row.bits,
  duplicate.rule = row.rule, duplicate.vetoes = row.vetoes, duplicate.evidence = row.evidence,
  duplicate.preTicked = row.preTicked, duplicate.model = $model, duplicate.at = $at
MERGE (duplicate)-[:OF]->(a)
MERGE (duplicate)-[:OF]->(b)
