// Ends the imports of a network that seem to run but cannot, as another program has the right to import now.
// mode: WRITE
// param network: STRING
// param running: STRING -- the import that has the right
// param code: STRING
// param message: STRING
// param at: DATETIME
MATCH (import:Import {networkId: $network, status: 'RUNNING'}) WHERE import.id <> $running
SET import.status = 'FAILED', import.code = $code, import.message = $message, import.finishedAt = $at,
  import.resumable = coalesce(import.uploaded, false)
