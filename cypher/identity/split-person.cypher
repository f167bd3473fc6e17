// Gives source records of a person, all versions of them, to a new person. Repeating it changes nothing.
// mode: WRITE
// param network: STRING
// param eventId: STRING
// param at: DATETIME
// param model: STRING
// param person: STRING
// param newId: STRING
// param recordKeys: LIST<STRING>
MATCH (person:Person {networkId: $network, id: $person})
MERGE (new:Person {networkId: $network, id: $newId})
SET new.guarded = person.guarded
CREATE (event:MergeEvent {networkId: $network, id: $eventId, kind: 'SPLIT', at: $at, actor: 'OWNER', model: $model, rule: 'OWNER',
  fromId: $person, toId: $newId})
WITH person, new, event
UNWIND $recordKeys AS recordKey
MATCH (record:SourceRecord {networkId: $network, recordKey: recordKey})-[edge:RESOLVES_TO]->(person)
CREATE (event)-[:MOVED]->(record)
CREATE (record)-[:RESOLVES_TO]->(new)
DELETE edge
