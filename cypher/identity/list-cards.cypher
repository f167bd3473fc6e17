// Everybody in a network but the ego, some thousands at a time, with all by which one can be told from another: the newest
// version of each source record, and whom they are tied to.
// mode: READ
// param network: STRING
// param after: STRING -- persons whose id follows this one; empty: from the first
// param limit: INTEGER
// column id: STRING
// column since: DATETIME? -- when the first record of the person came
// column firstRow: INTEGER? -- its row
// column records: LIST<{recordKey: STRING, platform: STRING, format: STRING, origin: STRING, importId: STRING?, payload: STRING, uids: LIST<STRING>}>
// column neighbours: LIST<STRING> -- persons tied to this one, but the ego and those only inferred
MATCH (:Network {id: $network})-[:EGO]->(ego:Person)
MATCH (person:Person) WHERE person.networkId = $network AND person.id > $after AND person <> ego
WITH ego, person ORDER BY person.id LIMIT $limit
CALL (person) {
  MATCH (person)<-[:RESOLVES_TO]-(record:SourceRecord)
  WITH record ORDER BY record.version DESC
  WITH record.recordKey AS recordKey, collect(record) AS versions
  WITH recordKey, head(versions) AS newest, last(versions) AS oldest
  WITH recordKey, newest, oldest ORDER BY oldest.at, oldest.row, recordKey
  RETURN head(collect(oldest.at)) AS since, head(collect(oldest.row)) AS firstRow,
    collect({recordKey: recordKey, platform: newest.platform, format: newest.format, origin: newest.origin,
      importId: oldest.importId, payload: newest.payload,
      uids: COLLECT { MATCH (newest)-[:HAS_KEY]->(key:IdentityKey) WHERE key.value STARTS WITH 'uid:' RETURN key.value }}) AS records
}
CALL (person, ego) {
  MATCH (person)-[tie:KNOWS]-(other:Person) WHERE other <> ego AND NOT tie.inferred
  RETURN collect(other.id) AS neighbours
}
RETURN person.id AS id, since, firstRow, records, neighbours
ORDER BY id
