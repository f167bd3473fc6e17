// Takes a merge back: the former person is one again, with the source records that were moved and are still where they went,
// newer versions of them too.
// mode: WRITE
// param network: STRING
// param id: STRING -- of the merge event
// param holder: STRING -- the person who has the records now
// param at: DATETIME
// column from: STRING
MATCH (event:MergeEvent {networkId: $network, id: $id}) WHERE event.undoneAt IS NULL
MATCH (from:FormerPerson {networkId: $network, id: event.fromId})-[into:MERGED_INTO]->()
MATCH (holder:Person {networkId: $network, id: $holder})
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
WITH event, from, holder
SET holder.guarded = CASE WHEN from.guarded AND event.wasGuarded IS NULL
  AND NOT EXISTS { MATCH (holder)<-[:MERGED_INTO*1..]-(other:FormerPerson) WHERE other.guarded } THEN null ELSE holder.guarded END
RETURN from.id AS from
