// The newest version of every source record of these persons, in the order in which they came.
// mode: READ
// param network: STRING
// param persons: LIST<STRING>
// column personId: STRING
// column record: {id: STRING, recordKey: STRING, platform: STRING, format: STRING, origin: STRING, externalId: STRING, row: INTEGER, at: DATETIME, importId: STRING?, payload: STRING}
UNWIND $persons AS id
MATCH (person:Person {networkId: $network, id: id})<-[:RESOLVES_TO]-(record:SourceRecord)
WITH id, record ORDER BY record.version DESC
WITH id, record.recordKey AS recordKey, head(collect(record)) AS newest
WITH id, newest ORDER BY newest.at, newest.row, recordKey
RETURN id AS personId, newest {.id, .recordKey, .platform, .format, .origin, .externalId, .row, .at, .importId, .payload} AS record
