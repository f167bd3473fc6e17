// Forgets what the columns of a table hold.
// mode: WRITE
// param network: STRING
// param signature: STRING
// column columns: STRING -- what was remembered, as JSON
// column at: DATETIME
MATCH (mapping:ImportMapping {networkId: $network, signature: $signature})
WITH mapping, mapping.columns AS columns, mapping.at AS at
DELETE mapping
RETURN columns, at
