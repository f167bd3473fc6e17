// Marks that an import is being undone, so that a start after a failure goes on with it, and that it cannot be taken up again any more.
// mode: WRITE
// param network: STRING
// param importId: STRING
MATCH (import:Import {networkId: $network, id: $importId})
SET import.isUndoing = true, import.resumable = false, import.done = 0
