// The persons that already have a record with one of these identity keys.
// mode: READ
// param network: STRING
// param keys: LIST<STRING>
// column key: STRING
// column persons: LIST<{id: STRING, name: STRING, recordKeys: LIST<STRING>, keys: LIST<STRING>}>
UNWIND $keys AS key
MATCH (:IdentityKey {networkId: $network, value: key})<-[:HAS_KEY]-(:SourceRecord)-[:RESOLVES_TO]->(person:Person)
WITH DISTINCT key, person
WITH key, person, COLLECT { MATCH (person)<-[:RESOLVES_TO]-(record:SourceRecord) RETURN record.recordKey } AS recordKeys,
  COLLECT { MATCH (person)<-[:RESOLVES_TO]-(:SourceRecord)-[:HAS_KEY]->(other:IdentityKey) RETURN DISTINCT other.value } AS keys
ORDER BY person.id
RETURN key, collect({id: person.id, name: person.name, recordKeys: recordKeys, keys: keys}) AS persons
