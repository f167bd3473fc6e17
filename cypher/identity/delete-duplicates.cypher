// Takes pairs that are not worth a look any more out of the review queue: those of these persons, or all, but the ones kept.
// mode: WRITE
// param network: STRING
// param persons: LIST<STRING>? -- null: of everybody
// param kept: LIST<STRING>
MATCH (duplicate:Duplicate {networkId: $network, state: 'SUGGESTED'})
WHERE NOT duplicate.id IN $kept AND ($persons IS NULL OR duplicate.a IN $persons OR duplicate.b IN $persons)
DETACH DELETE duplicate
