// Makes persons part of others: their source records resolve to the other from now on, and what they were is kept as a
// former person that leads to it. Repeating it changes nothing.
// mode: WRITE
// param network: STRING
// param at: DATETIME
// param actor: STRING -- OWNER or AUTOMATIC
// param model: STRING
// param importId: STRING? -- the import it followed from
// param merges: LIST<{eventId: STRING, from: STRING, to: STRING, rule: STRING, score: FLOAT?, evidence: STRING?}>
// column from: STRING
// column to: STRING
UNWIND $merges AS row
MATCH (from:Person {networkId: $network, id: row.from}) WHERE NOT from:Ego
MATCH (to:Person {networkId: $network, id: row.to})
CREATE (event:MergeEvent {networkId: $network, id: row.eventId, kind: 'MERGE', at: $at, actor: $actor, model: $model, rule: row.rule,
  score: row.score, evidence: row.evidence, fromId: row.from, toId: row.to,
  wasGuarded: to.guarded, importId: $importId})
WITH row, from, to, event
CALL (from, to, event) {
  MATCH (from)<-[edge:RESOLVES_TO]-(record:SourceRecord)
  CREATE (event)-[:MOVED]->(record)
  CREATE (record)-[:RESOLVES_TO]->(to)
  DELETE edge
}
CALL (from) {
  MATCH (from)-[:HAS_PROFILE|HELD]->(old)
  DETACH DELETE old
}
CALL (from) {
  MATCH (from)-[old:HAS_EXPERTISE|LIVES_IN]->()
  DELETE old
}
CREATE (from)-[:MERGED_INTO]->(to)
// Who must not see a message must not see it under another name either.
SET from:FormerPerson, to.guarded = CASE WHEN from.guarded OR to.guarded THEN true END
REMOVE from:Person
RETURN row.from AS from, row.to AS to
