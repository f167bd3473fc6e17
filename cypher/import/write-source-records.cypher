// Adds source records, with the person each resolves to where that one is new. Repeating it changes nothing.
// mode: WRITE
// param network: STRING
// param importId: STRING?
// param at: DATETIME
// param givesIds: BOOLEAN? = null -- the persons are exported under the records' ids from now on; the ids before are kept for its undoing
// param records: LIST<{id: STRING, recordKey: STRING, version: INTEGER, hash: STRING, personId: STRING, platform: STRING, origin: STRING, format: STRING, externalId: STRING, row: INTEGER, payload: STRING, keys: LIST<STRING>}>
UNWIND $records AS row
MERGE (person:Person {networkId: $network, id: row.personId})
MERGE (record:SourceRecord {networkId: $network, id: row.id})
ON CREATE SET record.recordKey = row.recordKey, record.version = row.version, record.hash = row.hash,
  record.importId = $importId, record.platform = row.platform, record.origin = row.origin, record.format = row.format,
  record.externalId = row.externalId, record.row = row.row, record.payload = row.payload, record.at = $at,
  record.idBefore = CASE WHEN $givesIds THEN coalesce(person.externalId, '') END
MERGE (record)-[:RESOLVES_TO]->(person)
WITH record, row
CALL (record) {
  MATCH (import:Import {networkId: $network, id: $importId})
  MERGE (record)-[:FROM]->(import)
}
CALL (record, row) {
  UNWIND row.keys AS key
  MERGE (identity:IdentityKey {networkId: $network, value: key})
  MERGE (record)-[:HAS_KEY]->(identity)
}
