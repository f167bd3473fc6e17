// Takes an import's word away from the records of these persons; those that only it said go.
// mode: WRITE
// param network: STRING
// param importId: STRING
// param persons: LIST<STRING>
// column id: STRING
// column name: STRING
// column isEgo: BOOLEAN
// column isLeft: BOOLEAN -- whether another record of the person is left
// column isNeeded: BOOLEAN -- whether a tie, an interaction, a goal, a plan or a mark is about the person
// column externalId: STRING? -- the id by which the person was exported before
// column gone: {recordKey: STRING, platform: STRING, format: STRING, externalId: STRING, row: INTEGER}?
UNWIND $persons AS id
MATCH (import:Import {networkId: $network, id: $importId})
MATCH (person:Person {networkId: $network, id: id})
CALL (import, person) {
  MATCH (person)<-[:RESOLVES_TO]-(record:SourceRecord)-[from:FROM]->(import)
  WITH from, record, record {.recordKey, .platform, .format, .externalId, .row} AS said, record.idBefore AS idBefore,
    EXISTS { MATCH (record)-[:FROM]->(other) WHERE other <> import } AS isShared
  ORDER BY record.recordKey, record.version
  DELETE from
  WITH record, said, isShared, idBefore
  FOREACH (gone IN CASE WHEN isShared THEN [] ELSE [record] END | DETACH DELETE gone)
  RETURN head(collect(said)) AS gone, head(collect(CASE WHEN isShared THEN null ELSE idBefore END)) AS idBefore
}
RETURN person.id AS id, person.name AS name, person:Ego AS isEgo, idBefore AS externalId, gone,
  EXISTS { (person)<-[:RESOLVES_TO]-(:SourceRecord) } AS isLeft,
  coalesce(person.guarded, false) OR EXISTS { (person)-[:KNOWS]-(:Person) } OR EXISTS { (person)<-[:WITH]-(:Interaction) } OR EXISTS {
    MATCH (criterion:Criterion) WHERE criterion.networkId = $network AND criterion.dimension = 'PERSON'
      AND criterion.personId = person.id
  } OR EXISTS {
    MATCH (action:PlannedAction) WHERE action.networkId = $network AND action.goalId IS NOT NULL AND action.person = person.id
  } AS isNeeded
