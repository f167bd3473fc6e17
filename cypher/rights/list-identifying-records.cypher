// All versions of the source records of a person, with the identity keys that nobody else in the network has.
// mode: READ
// param network: STRING
// param id: STRING
// column recordKey: STRING
// column platform: STRING
// column payload: STRING -- the content as JSON
// column keys: LIST<STRING>
// column sharedKeys: LIST<STRING> -- those another person has as well
MATCH (person:Person {networkId: $network, id: $id})<-[:RESOLVES_TO]-(record:SourceRecord)
CALL (person, record) {
  OPTIONAL MATCH (record)-[:HAS_KEY]->(key:IdentityKey)
  WITH person, key, EXISTS {
    MATCH (key)<-[:HAS_KEY]-(:SourceRecord)-[:RESOLVES_TO]->(other:Person) WHERE other <> person
  } AS isShared
  RETURN [value IN collect(CASE WHEN isShared THEN null ELSE key.value END) WHERE value IS NOT NULL] AS keys,
    [value IN collect(CASE WHEN isShared THEN key.value END) WHERE value IS NOT NULL] AS sharedKeys
}
RETURN record.recordKey AS recordKey, record.platform AS platform, record.payload AS payload, keys, sharedKeys
ORDER BY record.recordKey, record.version
