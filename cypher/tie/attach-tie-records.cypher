// Notes that an import says of ties what is recorded already, so that it stays when the import that said it first is undone.
// mode: WRITE
// param network: STRING
// param importId: STRING
// param keys: LIST<STRING>
MATCH (import:Import {networkId: $network, id: $importId})
UNWIND $keys AS key
MATCH (record:TieRecord {networkId: $network, key: key})
MERGE (record)-[:FROM]->(import)
