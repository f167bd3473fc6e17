// Takes an import's word away from its goals; they stay as they are.
// mode: WRITE
// param network: STRING
// param importId: STRING
MATCH (:Import {networkId: $network, id: $importId})<-[from:FROM]-(:Goal)
DELETE from
