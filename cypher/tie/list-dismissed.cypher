// Which of these pairs of persons are tied, or were said not to know each other.
// mode: READ
// param network: STRING
// param pairKeys: LIST<STRING>
// column pairKey: STRING
UNWIND $pairKeys AS pairKey
CALL (pairKey) {
  MATCH (:Person)-[tie:KNOWS {networkId: $network, pairKey: pairKey}]->(:Person)
  RETURN tie.pairKey AS answered
UNION
  MATCH (suggestion:TieSuggestion {networkId: $network, pairKey: pairKey})
  RETURN suggestion.pairKey AS answered
}
RETURN DISTINCT pairKey
