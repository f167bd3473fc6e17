// Deletes ties of which nothing is recorded any more.
// mode: WRITE
// param network: STRING
// param pairKeys: LIST<STRING>
UNWIND $pairKeys AS pairKey
MATCH (:Person)-[tie:KNOWS {networkId: $network, pairKey: pairKey}]->(:Person)
DELETE tie
