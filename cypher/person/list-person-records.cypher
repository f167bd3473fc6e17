// Every source record of these persons but superseded versions, in the order in which they came.
// mode: READ
// param network: STRING
// param persons: LIST<STRING>
// column personId: STRING
// column recordKey: STRING
// column platform: STRING
// column origin: STRING -- FILE, NETWORK or EDIT
// column payload: STRING -- the content as JSON
UNWIND $persons AS id
MATCH (person:Person {networkId: $network, id: id})<-[:RESOLVES_TO]-(record:SourceRecord)
WITH id, record ORDER BY record.version DESC
WITH id, record.recordKey AS recordKey, head(collect(record)) AS newest
WITH id, recordKey, newest ORDER BY newest.at, newest.row, recordKey
RETURN id AS personId, recordKey, newest.platform AS platform, newest.origin AS origin, newest.payload AS payload
