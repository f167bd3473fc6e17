// What was merged and split, newest first.
// mode: READ
// param network: STRING
// param offset: INTEGER
// param limit: INTEGER
// column total: INTEGER
// column events: LIST<{id: STRING, kind: STRING, at: DATETIME, actor: STRING, rule: STRING, model: STRING, score: FLOAT?, evidence: STRING?, fromId: STRING, toId: STRING, undoneAt: DATETIME?, records: INTEGER, name: STRING?, currentId: STRING?}>
CALL () {
  MATCH (event:MergeEvent) WHERE event.networkId = $network AND event.at IS NOT NULL
  RETURN count(event) AS total
}
CALL () {
  MATCH (event:MergeEvent) WHERE event.networkId = $network AND event.at IS NOT NULL
  WITH event ORDER BY event.at DESC, event.id SKIP $offset LIMIT $limit
  OPTIONAL MATCH (former:FormerPerson {networkId: $network, id: event.fromId})
  OPTIONAL MATCH (restored:Person {networkId: $network, id: event.fromId})
  OPTIONAL MATCH (to:Person {networkId: $network, id: event.toId})
  OPTIONAL MATCH (:FormerPerson {networkId: $network, id: event.toId})-[:MERGED_INTO*1..]->(later:Person)
  RETURN collect(event {.id, .kind, .at, .actor, .rule, .model, .score, .evidence, .fromId, .toId, .undoneAt,
    records: COUNT { (event)-[:MOVED]->() }, name: coalesce(former.name, restored.name), currentId: coalesce(to.id, later.id)}) AS events
}
RETURN total, events
