// The imports of a network that were accepted and have not ended, and those whose undoing has not, in their order.
// mode: READ
// param network: STRING
// column import: {id: STRING, platform: STRING?, givenPlatform: STRING?, format: STRING?, file: STRING, mode: STRING?, personId: STRING?, consent: STRING?, at: DATETIME, finishedAt: DATETIME?, undoneAt: DATETIME?, status: STRING, code: STRING?, message: STRING?, total: INTEGER?, done: INTEGER?, created: INTEGER, updated: INTEGER, skipped: INTEGER, rejected: INTEGER, parts: STRING?, resumable: BOOLEAN?, uploaded: BOOLEAN?, isUndoing: BOOLEAN?, holder: STRING?, givenColumns: STRING?, mapping: STRING?}
CALL () {
  UNWIND ['QUEUED', 'RUNNING'] AS status
  MATCH (import:Import {networkId: $network, status: status})
  RETURN import
UNION
  MATCH (import:Import) WHERE import.networkId = $network AND import.status IS NOT NULL AND import.isUndoing
  RETURN import
}
RETURN import {.id, .platform, .givenPlatform, .format, .file, .mode, .personId, .consent, .at, .finishedAt, .undoneAt, .status, .code,
    .message, .total, .done, .created, .updated, .skipped, .rejected, .parts, .resumable, .uploaded, .isUndoing, .holder, .givenColumns, .mapping} AS import
ORDER BY import.at, import.id
