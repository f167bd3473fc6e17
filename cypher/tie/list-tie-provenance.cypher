// What was said of ties, by whom and when, in the order in which it was recorded.
// mode: READ
// param network: STRING
// param pairKeys: LIST<STRING>
// column pairKey: STRING
// column content: STRING -- what the record said, as JSON
// column at: DATETIME
// column imports: LIST<STRING> -- ids of the imports that say it; none: the owner
UNWIND $pairKeys AS pairKey
MATCH (record:TieRecord {networkId: $network, pairKey: pairKey})
WITH pairKey, record ORDER BY record.at, record.ordinal, record.key
RETURN pairKey, record.content AS content, record.at AS at,
  COLLECT { MATCH (record)-[:FROM]->(import:Import) RETURN import.id ORDER BY import.at, import.id } AS imports
