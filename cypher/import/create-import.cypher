// Records that an import was accepted. Repeating it changes nothing.
// mode: WRITE
// param network: STRING
// param id: STRING
// param platform: STRING? -- as the user gave it; null: what the file shows
// param file: STRING
// param sha256: STRING
// param size: INTEGER
// param mode: STRING? -- null: the way of the format
// param person: STRING? -- whose environment it is
// param consent: STRING? -- that person's consent, as the owner states it
// param columns: STRING? -- what the user says of the columns of a table, as JSON
// param uploaded: BOOLEAN -- whether the file is kept under the import's id until it is in
// param holder: STRING -- the program that accepted it
// param at: DATETIME
MATCH (network:Network {id: $network})
MERGE (import:Import {networkId: $network, id: $id})
ON CREATE SET import.platform = $platform, import.givenPlatform = $platform, import.file = $file, import.sha256 = $sha256,
  import.size = $size, import.mode = $mode, import.at = $at, import.status = 'QUEUED', import.created = 0,
  import.updated = 0, import.skipped = 0, import.rejected = 0, import.done = 0, import.personId = $person,
  import.consent = $consent, import.uploaded = $uploaded, import.holder = $holder,
  import.givenColumns = $columns
