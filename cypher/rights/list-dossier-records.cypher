// Every version of what sources say of a person, with where it comes from, in the order in which it came.
// mode: READ
// param network: STRING
// param id: STRING
// column platform: STRING
// column format: STRING
// column origin: STRING -- FILE, NETWORK or EDIT
// column row: INTEGER
// column version: INTEGER
// column at: DATETIME
// column payload: STRING -- the content as JSON
// column files: LIST<STRING> -- names of the files that say it; none: by hand
MATCH (person:Person {networkId: $network, id: $id})<-[:RESOLVES_TO]-(record:SourceRecord)
RETURN record.platform AS platform, record.format AS format, record.origin AS origin, record.row AS row,
  record.version AS version, record.at AS at, record.payload AS payload,
  COLLECT { MATCH (record)-[:FROM]->(import:Import) RETURN import.file ORDER BY import.at, import.id } AS files
ORDER BY record.at, record.row, record.recordKey, record.version
