// The mappings of columns that a network remembers, the one said last first.
// mode: READ
// param network: STRING
// param offset: INTEGER
// param limit: INTEGER
// column total: INTEGER
// column mappings: LIST<{signature: STRING, columns: STRING, at: DATETIME}>
CALL () {
  MATCH (mapping:ImportMapping) WHERE mapping.networkId = $network AND mapping.signature IS NOT NULL
  RETURN count(mapping) AS total
}
CALL () {
  MATCH (mapping:ImportMapping) WHERE mapping.networkId = $network AND mapping.signature IS NOT NULL
  WITH mapping ORDER BY mapping.at DESC, mapping.signature SKIP $offset LIMIT $limit
  RETURN collect(mapping {.signature, .columns, .at}) AS mappings
}
RETURN total, mappings
