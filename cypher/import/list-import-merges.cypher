// The merges that followed from an import without asking and still stand, with who has the records of each now.
// mode: READ
// param network: STRING
// param importId: STRING
// param limit: INTEGER
// column id: STRING
// column from: STRING
// column holder: STRING
// column isSaidElsewhere: BOOLEAN -- whether another import says some of what this one says of them
MATCH (event:MergeEvent {networkId: $network, importId: $importId})
WHERE event.undoneAt IS NULL AND event.kind = 'MERGE'
MATCH (:FormerPerson {networkId: $network, id: event.fromId})-[:MERGED_INTO]->()
OPTIONAL MATCH (now:Person {networkId: $network, id: event.toId})
OPTIONAL MATCH (:FormerPerson {networkId: $network, id: event.toId})-[:MERGED_INTO*1..]->(later:Person)
WITH event, coalesce(now, later) AS holder WHERE holder IS NOT NULL
RETURN event.id AS id, event.fromId AS from, holder.id AS holder, EXISTS {
    MATCH (holder)<-[:RESOLVES_TO]-(record:SourceRecord)-[:FROM]->(import:Import {networkId: $network, id: $importId})
    WHERE EXISTS { MATCH (record)-[:FROM]->(other) WHERE other <> import }
  } AS isSaidElsewhere
ORDER BY event.at DESC, event.id
LIMIT $limit
