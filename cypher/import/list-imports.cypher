// The imports of a network, newest first.
// mode: READ
// param network: STRING
// param offset: INTEGER
// param limit: INTEGER
// column total: INTEGER
// column imports: LIST<{id: STRING, platform: STRING?, givenPlatform: STRING?, format: STRING?, file: STRING, mode: STRING?, personId: STRING?, consent: STRING?, at: DATETIME, finishedAt: DATETIME?, undoneAt: DATETIME?, status: STRING, code: STRING?, message: STRING?, total: INTEGER?, done: INTEGER?, created: INTEGER, updated: INTEGER, skipped: INTEGER, rejected: INTEGER, parts: STRING?, resumable: BOOLEAN?, uploaded: BOOLEAN?, isUndoing: BOOLEAN?, holder: STRING?, givenColumns: STRING?, mapping: STRING?}>
CALL () {
  MATCH (import:Import) WHERE import.networkId = $network AND import.at IS NOT NULL
  RETURN count(import) AS total
}
CALL () {
  MATCH (import:Import) WHERE import.networkId = $network AND import.at IS NOT NULL
  WITH import ORDER BY import.at DESC, import.id SKIP $offset LIMIT $limit
  RETURN collect(import {.id, .platform, .givenPlatform, .format, .file, .mode, .personId, .consent, .at, .finishedAt, .undoneAt, .status, .code,
    .message, .total, .done, .created, .updated, .skipped, .rejected, .parts, .resumable, .uploaded, .isUndoing, .holder, .givenColumns, .mapping}) AS imports
}
RETURN total, imports
