// What the owner said before of the columns of a table.
// mode: READ
// param network: STRING
// param signature: STRING
// column columns: STRING -- the columns with their fields, as JSON
// column at: DATETIME
MATCH (mapping:ImportMapping {networkId: $network, signature: $signature})
RETURN mapping.columns AS columns, mapping.at AS at
