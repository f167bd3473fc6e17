// Which of these persons have no source record any more, and whether anything else is said of them.
// mode: READ
// param network: STRING
// param persons: LIST<STRING>
// column id: STRING
// column name: STRING
// column isNeeded: BOOLEAN -- whether a tie, an interaction, a goal, a plan or a mark is about the person
UNWIND $persons AS id
MATCH (person:Person {networkId: $network, id: id})
WHERE NOT person:Ego AND NOT EXISTS { (person)<-[:RESOLVES_TO]-(:SourceRecord) }
RETURN person.id AS id, person.name AS name,
  coalesce(person.guarded, false) OR EXISTS { (person)-[:KNOWS]-(:Person) } OR EXISTS { (person)<-[:WITH]-(:Interaction) } OR EXISTS {
    MATCH (criterion:Criterion) WHERE criterion.networkId = $network AND criterion.dimension = 'PERSON'
      AND criterion.personId = person.id
  } OR EXISTS {
    MATCH (action:PlannedAction) WHERE action.networkId = $network AND action.goalId IS NOT NULL AND action.person = person.id
  } AS isNeeded
