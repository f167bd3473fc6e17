// What a person is used for: marks, goals that name them, plans about them, their community, their place on the map.
// mode: READ
// param network: STRING
// param id: STRING
// column guarded: BOOLEAN -- must not see any message
// column onMap: BOOLEAN
// column community: STRING? -- its name, where the owner gave one
// column goals: LIST<STRING> -- titles of goals that name the person
// column plans: LIST<{kind: STRING, goal: STRING?, plannedAt: DATETIME, state: STRING, note: STRING?}>
// column formerNames: LIST<STRING> -- of records that were taken for another person first
MATCH (person:Person {networkId: $network, id: $id})
CALL (person) {
  MATCH (criterion:Criterion {networkId: $network, dimension: 'PERSON'}) WHERE criterion.personId = person.id
  MATCH (criterion)<-[:WANTS]-(:Requirement)<-[:REQUIRES]-(goal:Goal)
  WITH DISTINCT goal.title AS title ORDER BY title
  RETURN collect(title) AS goals
}
CALL (person) {
  MATCH (action:PlannedAction) WHERE action.networkId = $network AND action.id IS NOT NULL AND action.person = person.id
  WITH action ORDER BY action.plannedAt, action.id
  RETURN collect({kind: action.kind, goal: head([(action)-[:FOR]->(goal:Goal) | goal.title]), plannedAt: action.plannedAt,
    state: last(action.states), note: action.note}) AS plans
}
RETURN coalesce(person.guarded, false) AS guarded, person.mapX IS NOT NULL AS onMap,
  head([(person)-[:IN_COMMUNITY]->(community:Community) | community.name]) AS community, goals, plans,
  COLLECT { MATCH (person)<-[:MERGED_INTO*1..]-(former:FormerPerson) RETURN former.name ORDER BY former.id } AS formerNames
