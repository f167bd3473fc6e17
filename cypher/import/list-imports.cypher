// The imports of a network, newest first.
// mode: READ
// param network: STRING
// param offset: INTEGER
// param limit: INTEGER
// column total: INTEGER
// column imports: LIST<{id: STRING, platform: STRING?, format: STRING?, file: STRING, mode: STRING?, at: DATETIME, finishedAt: DATETIME?, status: STRING, message: STRING?, total: INTEGER?, created: INTEGER, updated: INTEGER, skipped: INTEGER, rejected: INTEGER, parts: STRING?}>
CALL () {
  MATCH (import:Import) WHERE import.networkId = $network AND import.at IS NOT NULL
  RETURN count(import) AS total
}
CALL () {
  MATCH (import:Import) WHERE import.networkId = $network AND import.at IS NOT NULL
  WITH import ORDER BY import.at DESC, import.id SKIP $offset LIMIT $limit
  RETURN collect(import {.id, .platform, .format, .file, .mode, .at, .finishedAt, .status, .message, .total, .created, .updated,
    .skipped, .rejected, .parts}) AS imports
}
RETURN total, imports
