// Gives tie records to the pair they are now of; whom they were said of stays.
// mode: WRITE
// param network: STRING
// param records: LIST<{key: STRING, pairKey: STRING, saidOf: STRING}>
UNWIND $records AS row
MATCH (record:TieRecord {networkId: $network, key: row.key})
SET record.pairKey = row.pairKey, record.saidOf = row.saidOf
