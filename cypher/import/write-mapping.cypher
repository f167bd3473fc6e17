// Remembers what the columns of a table hold; what was said of them before is replaced.
// mode: WRITE
// param network: STRING
// param signature: STRING
// param columns: STRING -- the columns with their fields, as JSON
// param at: DATETIME
MATCH (network:Network {id: $network})
MERGE (mapping:ImportMapping {networkId: network.id, signature: $signature})
SET mapping.columns = $columns, mapping.at = $at
