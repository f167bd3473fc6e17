// Asks the program that works on an import to cancel it at its next step.
// mode: WRITE
// param network: STRING
// param id: STRING
MATCH (import:Import {networkId: $network, id: $id})
SET import.cancelRequested = true
