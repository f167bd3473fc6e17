// Marks that an import is being undone, so that a start after a failure goes on with it.
// mode: WRITE
// param network: STRING
// param importId: STRING
MATCH (import:Import {networkId: $network, id: $importId})
SET import.isUndoing = true
