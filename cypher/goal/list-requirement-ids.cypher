// The requirements a goal has or had.
// mode: READ
// param network: STRING
// param goal: STRING
// column id: STRING
MATCH (:Network {id: $network})-[:PURSUES]->(goal:Goal {networkId: $network, id: $goal})-[:REQUIRES]->(requirement:Requirement)
RETURN DISTINCT requirement.id AS id
