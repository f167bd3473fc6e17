// The pairs of the review queue that these persons are in.
// mode: READ
// param network: STRING
// param persons: LIST<STRING>
// column duplicate: {id: STRING, a: STRING, b: STRING, score: FLOAT, bits: FLOAT, rule: STRING, vetoes: LIST<STRING>, evidence: STRING, preTicked: BOOLEAN}
MATCH (duplicate:Duplicate {networkId: $network, state: 'SUGGESTED'})
WHERE duplicate.a IN $persons OR duplicate.b IN $persons
RETURN duplicate {.id, .a, .b, .score, .bits, .rule, .vetoes, .evidence, .preTicked} AS duplicate
