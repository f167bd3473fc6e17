// Adds persons whom nobody had, each with the source record they came by. What cannot be there is not looked for, so this
// cannot be repeated: a transaction that may be in already takes write-source-records.
// mode: WRITE
// param network: STRING
// param importId: STRING
// param at: DATETIME
// param givesIds: BOOLEAN -- the persons are exported under the records' ids; its undoing knows by it that they had none
// param platform: STRING
// param origin: STRING
// param format: STRING
// param records: LIST<{id: STRING, recordKey: STRING, version: INTEGER, hash: STRING, personId: STRING, externalId: STRING, row: INTEGER, payload: STRING, keys: LIST<STRING>}>
MATCH (import:Import {networkId: $network, id: $importId})
UNWIND $records AS row
CREATE (person:Person {networkId: $network, id: row.personId})
CREATE (record:SourceRecord {networkId: $network, id: row.id, recordKey: row.recordKey, version: row.version, hash: row.hash,
  importId: $importId, platform: $platform, origin: $origin, format: $format, externalId: row.externalId, row: row.row,
  payload: row.payload, at: $at, idBefore: CASE WHEN $givesIds THEN '' END})
CREATE (person)<-[:RESOLVES_TO]-(record)-[:FROM]->(import)
WITH record, row
UNWIND row.keys AS key
MERGE (identity:IdentityKey {networkId: $network, value: key})
CREATE (record)-[:HAS_KEY]->(identity)
