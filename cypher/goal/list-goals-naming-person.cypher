// The goals with a requirement that holds on and names a person.
// mode: READ
// param network: STRING
// param person: STRING
// column title: STRING
MATCH (:Network {id: $network})-[:PURSUES]->(goal:Goal)
WHERE EXISTS {
  MATCH (goal)-[valid:REQUIRES]->(:Requirement)-[:WANTS]->(criterion:Criterion)
  WHERE valid.validTo IS NULL AND criterion.personId = $person
}
RETURN goal.title AS title
ORDER BY goal.createdAt, goal.id
