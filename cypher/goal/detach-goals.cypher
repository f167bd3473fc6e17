// Takes an import's word away from its goals; they stay as they are.
// mode: WRITE
// param network: STRING
// param importId: STRING
MATCH (:Import {networkId: $network, id: $importId})<-[from:FROM]-(said)
// By labels(), so that no plan begins with all the goals there are.
WITH from, said WHERE 'Goal' IN labels(said)
DELETE from
