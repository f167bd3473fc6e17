// The merges that made a person what it is and can be taken back, newest first, with the keys of the records each moved.
// mode: READ
// param network: STRING
// param person: STRING
// column id: STRING
// column recordKeys: LIST<STRING>
MATCH (:Person {networkId: $network, id: $person})<-[:MERGED_INTO*1..]-(former:FormerPerson)
MATCH (former)-[:MERGED_INTO]->(into)
MATCH (event:MergeEvent)
WHERE event.networkId = $network AND event.at IS NOT NULL AND event.fromId = former.id AND event.toId = into.id
  AND event.undoneAt IS NULL AND event.kind = 'MERGE'
CALL (event) {
  MATCH (event)-[:MOVED]->(record:SourceRecord)
  RETURN collect(DISTINCT record.recordKey) AS recordKeys
}
RETURN event.id AS id, recordKeys ORDER BY event.at DESC, event.id
