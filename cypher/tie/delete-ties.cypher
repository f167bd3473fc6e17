// Deletes ties, but nothing of what was said of them.
// mode: WRITE
// param network: STRING
// param pairKeys: LIST<STRING>
UNWIND $pairKeys AS pairKey
MATCH (:Person|FormerPerson)-[tie:KNOWS {networkId: $network, pairKey: pairKey}]->(:Person|FormerPerson)
DELETE tie
