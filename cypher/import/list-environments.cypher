// The imports of these persons' environments that are in, newest first.
// mode: READ
// param network: STRING
// param persons: LIST<STRING>
// column personId: STRING
// column import: {id: STRING, platform: STRING?, givenPlatform: STRING?, format: STRING?, file: STRING, mode: STRING?, personId: STRING?, consent: STRING?, at: DATETIME, finishedAt: DATETIME?, undoneAt: DATETIME?, status: STRING, code: STRING?, message: STRING?, total: INTEGER?, done: INTEGER?, created: INTEGER, updated: INTEGER, skipped: INTEGER, rejected: INTEGER, parts: STRING?, resumable: BOOLEAN?, uploaded: BOOLEAN?, isUndoing: BOOLEAN?, holder: STRING?, givenColumns: STRING?, mapping: STRING?}
UNWIND $persons AS personId
MATCH (person:Person {networkId: $network, id: personId})
UNWIND [personId] + COLLECT { MATCH (former:FormerPerson)-[:MERGED_INTO*1..]->(person) RETURN former.id } AS id
MATCH (import:Import {networkId: $network, personId: id})
WHERE import.mode = 'CONTACTS_OF' AND import.status <> 'UNDONE'
RETURN personId, import {.id, .platform, .givenPlatform, .format, .file, .mode, .personId, .consent, .at, .finishedAt, .undoneAt, .status, .code,
    .message, .total, .done, .created, .updated, .skipped, .rejected, .parts, .resumable, .uploaded, .isUndoing, .holder, .givenColumns, .mapping} AS import
ORDER BY import.at DESC, import.id
