// The state of an import as it goes on; what is null stays, but for the reason of a failure, which ends with it.
// mode: WRITE
// param network: STRING
// param id: STRING
// param status: STRING
// param platform: STRING?
// param format: STRING?
// param code: STRING?
// param message: STRING?
// param total: INTEGER?
// param done: INTEGER -- records that are in
// param created: INTEGER
// param updated: INTEGER
// param skipped: INTEGER
// param rejected: INTEGER
// param parts: STRING? -- what became of the files of an archive, as JSON
// param mapping: STRING? -- how the columns of a table are read, as JSON
// param resumable: BOOLEAN
// param holder: STRING? -- the program that works on it
// param finishedAt: DATETIME?
// column isCancelRequested: BOOLEAN -- the owner asked another program to cancel it
MATCH (import:Import {networkId: $network, id: $id})
SET import.status = $status, import.platform = coalesce($platform, import.platform),
  import.format = coalesce($format, import.format), import.code = $code, import.message = $message,
  import.total = coalesce($total, import.total), import.done = $done, import.created = $created, import.updated = $updated,
  import.skipped = $skipped, import.rejected = $rejected, import.parts = coalesce($parts, import.parts),
  import.mapping = coalesce($mapping, import.mapping), import.resumable = $resumable, import.holder = coalesce($holder, import.holder), import.finishedAt = $finishedAt
RETURN coalesce(import.cancelRequested, false) AS isCancelRequested
