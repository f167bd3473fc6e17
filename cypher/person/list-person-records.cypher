// Every source record of these persons but superseded versions, in the order in which they came.
// mode: READ
// param network: STRING
// param persons: LIST<STRING>
// column personId: STRING
// column recordKey: STRING
// column platform: STRING
// column origin: STRING -- FILE, NETWORK or EDIT
// column payload: STRING -- the content as JSON
// column at: DATETIME -- when this version came
// column moves: LIST<{id: STRING, at: DATETIME}> -- the merges by which it came to the person
UNWIND $persons AS id
MATCH (person:Person {networkId: $network, id: id})<-[:RESOLVES_TO]-(record:SourceRecord)
WITH id, record ORDER BY record.version DESC
WITH id, record.recordKey AS recordKey, head(collect(record)) AS newest, collect(record) AS versions
WITH id, recordKey, newest, versions ORDER BY newest.at, newest.row, recordKey
CALL (versions) {
  UNWIND versions AS version
  MATCH (version)<-[:MOVED]-(event:MergeEvent) WHERE event.undoneAt IS NULL AND event.kind = 'MERGE'
  WITH DISTINCT event
  RETURN collect({id: event.id, at: event.at}) AS moves
}
RETURN id AS personId, recordKey, newest.platform AS platform, newest.origin AS origin, newest.payload AS payload,
  newest.at AS at, moves
