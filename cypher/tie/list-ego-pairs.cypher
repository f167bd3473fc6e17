// The keys of all ties to the ego, ended ones included.
// mode: READ
// param network: STRING
// column pairKey: STRING
MATCH (:Network {id: $network})-[:EGO]->(:Person)-[tie:KNOWS]-(:Person)
RETURN tie.pairKey AS pairKey
ORDER BY pairKey
