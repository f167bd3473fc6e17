// The persons a network has forgotten and will not take in again, the latest first: no name, nothing that could be turned back.
// mode: READ
// param network: STRING
// param offset: INTEGER
// param limit: INTEGER
// column total: INTEGER
// column suppressions: LIST<{id: STRING, at: DATETIME, reason: STRING, marks: INTEGER}>
CALL () {
  MATCH (suppression:Suppression) WHERE suppression.networkId = $network AND suppression.id IS NOT NULL
  RETURN count(suppression) AS total
}
CALL () {
  MATCH (suppression:Suppression) WHERE suppression.networkId = $network AND suppression.id IS NOT NULL
  WITH suppression ORDER BY suppression.at DESC, suppression.id SKIP $offset LIMIT $limit
  RETURN collect(suppression {.id, .at, .reason, marks: size(suppression.strong) + size(suppression.weak)}) AS suppressions
}
RETURN total, suppressions
