// Deletes a goal with its requirements.
// mode: WRITE
// param network: STRING
// param id: STRING
// column deleted: INTEGER
MATCH (:Network {id: $network})-[:PURSUES]->(goal:Goal {networkId: $network, id: $id})
OPTIONAL MATCH (goal)-[:REQUIRES]->(requirement:Requirement)
OPTIONAL MATCH (requirement)-[:WANTS]->(criterion:Criterion)
DETACH DELETE criterion, requirement, goal
RETURN count(DISTINCT goal) AS deleted
