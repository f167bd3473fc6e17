// Notes that an import says what is recorded already, so that it stays when the import that said it first is undone.
// mode: WRITE
// param network: STRING
// param importId: STRING?
// param records: LIST<{recordKey: STRING, version: INTEGER}>
MATCH (import:Import {networkId: $network, id: $importId})
UNWIND $records AS row
MATCH (record:SourceRecord {networkId: $network, recordKey: row.recordKey}) WHERE record.version = row.version
MERGE (record)-[:FROM]->(import)
