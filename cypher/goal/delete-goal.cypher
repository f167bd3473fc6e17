// Deletes a goal with its requirements, its snapshots and its plan.
// mode: WRITE
// param network: STRING
// param id: STRING
// column deleted: INTEGER
MATCH (:Network {id: $network})-[:PURSUES]->(goal:Goal {networkId: $network, id: $id})
CALL (goal) {
  MATCH (snapshot:Snapshot)-[:OF]->(goal)
  OPTIONAL MATCH (snapshot)-[:HAS_PART]->(part:SnapshotPart)
  DETACH DELETE part, snapshot
}
CALL (goal) {
  MATCH (action:PlannedAction)-[:FOR]->(goal)
  DETACH DELETE action
}
OPTIONAL MATCH (goal)-[:REQUIRES]->(requirement:Requirement)
OPTIONAL MATCH (requirement)-[:WANTS]->(criterion:Criterion)
DETACH DELETE criterion, requirement, goal
RETURN count(DISTINCT goal) AS deleted
