// Ties by pair key, each as alignment/read-ties lists a contact's to the ego; those that are gone are left out.
// mode: READ
// param network: STRING -- id of the network
// param pairKeys: LIST<STRING>
// column pairKey: STRING
// column tie: LIST<ANY?>
UNWIND $pairKeys AS pairKey
MATCH (:Person)-[k:KNOWS {networkId: $network, pairKey: pairKey}]->(:Person)
RETURN pairKey, [k.declared, k.strengthDays, k.strengthValues, k.estimate, k.sinceDay, k.untilDay, k.contactDay, k.contactDays,
  coalesce(k.kin, false), coalesce(k.inferred, false), coalesce(k.private, false), k.platforms] AS tie
