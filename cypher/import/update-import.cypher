// The state of an import as it goes on; what is null stays.
// mode: WRITE
// param network: STRING
// param id: STRING
// param status: STRING
// param platform: STRING?
// param format: STRING?
// param message: STRING?
// param total: INTEGER?
// param created: INTEGER
// param updated: INTEGER
// param skipped: INTEGER
// param rejected: INTEGER
// param parts: STRING? -- what became of the files of an archive, as JSON
// param finishedAt: DATETIME?
MATCH (import:Import {networkId: $network, id: $id})
SET import.status = $status, import.platform = coalesce($platform, import.platform),
  import.format = coalesce($format, import.format), import.message = coalesce($message, import.message),
  import.total = coalesce($total, import.total), import.created = $created, import.updated = $updated,
  import.skipped = $skipped, import.rejected = $rejected,
  import.parts = coalesce($parts, import.parts), import.finishedAt = coalesce($finishedAt, import.finishedAt)
