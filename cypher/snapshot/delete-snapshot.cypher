// Deletes a snapshot with its inputs.
// mode: WRITE
// param network: STRING
// param id: STRING
// column deleted: INTEGER
MATCH (snapshot:Snapshot {networkId: $network, id: $id})
OPTIONAL MATCH (snapshot)-[:HAS_PART]->(part:SnapshotPart)
DETACH DELETE part, snapshot
RETURN count(DISTINCT snapshot) AS deleted
