// Records that an import was accepted.
// mode: WRITE
// param network: STRING
// param id: STRING
// param platform: STRING?
// param format: STRING?
// param file: STRING
// param sha256: STRING
// param size: INTEGER
// param mode: STRING? -- null: the way of the format
// param at: DATETIME
MATCH (network:Network {id: $network})
MERGE (import:Import {networkId: $network, id: $id})
ON CREATE SET import.platform = $platform, import.format = $format, import.file = $file, import.sha256 = $sha256,
  import.size = $size, import.mode = $mode, import.at = $at, import.status = 'QUEUED', import.created = 0,
  import.updated = 0, import.skipped = 0, import.rejected = 0
