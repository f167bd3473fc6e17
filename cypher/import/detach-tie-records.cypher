// Takes an import's word away from tie records; those that only it said go. Called until nothing is left.
// mode: WRITE
// param network: STRING
// param importId: STRING
// param limit: INTEGER
// column pairKey: STRING -- of the ties to be projected again
MATCH (import:Import {networkId: $network, id: $importId})
WITH import
MATCH (import)<-[from:FROM]-(record:TieRecord)
WITH import, from, record LIMIT $limit
WITH from, record, record.pairKey AS pairKey,
  EXISTS { MATCH (record)-[:FROM]->(other) WHERE other <> import } AS isShared
DELETE from
WITH record, pairKey, isShared
FOREACH (gone IN CASE WHEN isShared THEN [] ELSE [record] END | DETACH DELETE gone)
RETURN DISTINCT pairKey
