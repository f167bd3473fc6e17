// Every tie record of these pairs, in the order in which they were recorded.
// mode: READ
// param network: STRING
// param pairKeys: LIST<STRING>
// column pairKey: STRING
// column key: STRING
// column importId: STRING? -- the import that made it; null: the owner
// column content: STRING -- what the record said, as JSON
UNWIND $pairKeys AS pairKey
MATCH (record:TieRecord {networkId: $network, pairKey: pairKey})
WITH pairKey, record ORDER BY record.at, record.ordinal, record.key
RETURN pairKey, record.key AS key, record.importId AS importId, record.content AS content
