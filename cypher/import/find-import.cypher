// One import.
// mode: READ
// param network: STRING
// param id: STRING
// column import: {id: STRING, platform: STRING?, format: STRING?, file: STRING, mode: STRING?, at: DATETIME, finishedAt: DATETIME?, status: STRING, message: STRING?, total: INTEGER?, created: INTEGER, updated: INTEGER, skipped: INTEGER, rejected: INTEGER, parts: STRING?}
MATCH (import:Import {networkId: $network, id: $id})
RETURN import {.id, .platform, .format, .file, .mode, .at, .finishedAt, .status, .message, .total, .created, .updated, .skipped,
  .rejected, .parts} AS import
