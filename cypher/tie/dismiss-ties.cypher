// Remembers of pairs of persons that the owner said they do not know each other, so that they are not asked again.
// mode: WRITE
// param network: STRING
// param pairKeys: LIST<STRING>
// param at: DATETIME
UNWIND $pairKeys AS pairKey
MERGE (suggestion:TieSuggestion {networkId: $network, pairKey: pairKey})
ON CREATE SET suggestion.dismissedAt = $at
