// The newest version of each source record with one of these keys, and the person it resolves to.
// mode: READ
// param network: STRING
// param recordKeys: LIST<STRING>
// column recordKey: STRING
// column version: INTEGER
// column hash: STRING -- of the content of the newest version
// column personId: STRING
UNWIND $recordKeys AS recordKey
MATCH (record:SourceRecord {networkId: $network, recordKey: recordKey})-[:RESOLVES_TO]->(person:Person)
WITH recordKey, record, person ORDER BY record.version DESC
WITH recordKey, head(collect({version: record.version, hash: record.hash, personId: person.id})) AS newest
RETURN recordKey, newest.version AS version, newest.hash AS hash, newest.personId AS personId
