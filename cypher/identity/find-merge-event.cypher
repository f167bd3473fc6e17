// One merge or split, with where its persons stand now.
// mode: READ
// param network: STRING
// param id: STRING
// column event: {id: STRING, kind: STRING, at: DATETIME, fromId: STRING, toId: STRING, undoneAt: DATETIME?}
// column holder: STRING? -- who has the moved records' place now: the person merged into, or whom that one became part of
// column mayUndo: BOOLEAN -- whether the person that was merged is still part of another, and anything is left of them
MATCH (event:MergeEvent {networkId: $network, id: $id})
OPTIONAL MATCH (now:Person {networkId: $network, id: event.toId})
OPTIONAL MATCH (:FormerPerson {networkId: $network, id: event.toId})-[:MERGED_INTO*1..]->(later:Person)
RETURN event {.id, .kind, .at, .fromId, .toId, .undoneAt} AS event, coalesce(now.id, later.id) AS holder,
  event.undoneAt IS NULL AND EXISTS { MATCH (:FormerPerson {networkId: $network, id: event.fromId})-[:MERGED_INTO]->() }
  AND EXISTS { (event)-[:MOVED]->() } AS mayUndo
