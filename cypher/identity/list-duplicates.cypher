// The review queue: pairs of persons that may be one, the likeliest first, with the ties each has and shares.
// mode: READ
// param network: STRING
// param offset: INTEGER
// param limit: INTEGER
// column total: INTEGER
// column duplicates: LIST<{id: STRING, a: STRING, b: STRING, score: FLOAT, bits: FLOAT, rule: STRING, vetoes: LIST<STRING>, evidence: STRING, preTicked: BOOLEAN, tiesOfA: INTEGER, tiesOfB: INTEGER, tiesOfBoth: INTEGER, areTied: BOOLEAN}>
CALL () {
  MATCH (duplicate:Duplicate {networkId: $network, state: 'SUGGESTED'})
  RETURN count(duplicate) AS total
}
CALL () {
  MATCH (duplicate:Duplicate {networkId: $network, state: 'SUGGESTED'})
  WITH duplicate ORDER BY duplicate.score DESC, duplicate.bits DESC, duplicate.id SKIP $offset LIMIT $limit
  MATCH (a:Person {networkId: $network, id: duplicate.a})
  MATCH (b:Person {networkId: $network, id: duplicate.b})
  WITH duplicate, COUNT { (a)-[:KNOWS]-(:Person) } AS tiesOfA, COUNT { (b)-[:KNOWS]-(:Person) } AS tiesOfB,
    COUNT { (a)-[:KNOWS]-(:Person)-[:KNOWS]-(b) } AS tiesOfBoth, EXISTS { (a)-[:KNOWS]-(b) } AS areTied
  ORDER BY duplicate.score DESC, duplicate.bits DESC, duplicate.id
  RETURN collect(duplicate {.id, .a, .b, .score, .bits, .rule, .vetoes, .evidence, .preTicked, tiesOfA: tiesOfA, tiesOfB: tiesOfB,
    tiesOfBoth: tiesOfBoth, areTied: areTied}) AS duplicates
}
RETURN total, duplicates
