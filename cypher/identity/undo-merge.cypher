// Takes merges back: each former person is one again, with the source records that were moved and are still where they went,
// newer versions of them too.
// mode: WRITE
// param network: STRING
// param merges: LIST<{id: STRING, holder: STRING}> -- the merge event, and the person who has the records now
// param at: DATETIME
// column from: STRING
// column holder: STRING
UNWIND $merges AS row
MATCH (event:MergeEvent {networkId: $network, id: row.id}) WHERE event.undoneAt IS NULL
MATCH (from:FormerPerson {networkId: $network, id: event.fromId})-[into:MERGED_INTO]->()
MATCH (holder:Person {networkId: $network, id: row.holder})
DELETE into
SET from:Person, event.undoneAt = $at
REMOVE from:FormerPerson
WITH event, from, holder
CALL (event, from, holder) {
  MATCH (event)-[:MOVED]->(moved:SourceRecord)
  WITH DISTINCT from, holder, moved.recordKey AS recordKey
  MATCH (record:SourceRecord {networkId: $network, recordKey: recordKey})-[edge:RESOLVES_TO]->(holder)
  CREATE (record)-[:RESOLVES_TO]->(from)
  DELETE edge
}
WITH event, from, holder, from.guarded AS fromWas, holder.guarded AS isGuarded,
  event.wasGuarded IS NULL AND NOT EXISTS { MATCH (holder)<-[:MERGED_INTO*1..]-(other:FormerPerson) WHERE other.guarded } AS isNew
// A mark that was made while the two were one is of both; one that only one of them had stays that one's.
SET from.guarded = CASE WHEN isGuarded IS NULL THEN null WHEN isNew THEN true ELSE fromWas END,
  holder.guarded = CASE WHEN isNew AND fromWas THEN null ELSE isGuarded END
RETURN from.id AS from, holder.id AS holder
