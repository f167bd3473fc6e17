// Deletes tie records; the ties they are of are to be projected again.
// mode: WRITE
// param network: STRING
// param keys: LIST<STRING>
UNWIND $keys AS key
MATCH (record:TieRecord {networkId: $network, key: key})
DETACH DELETE record
