// Deletes up to $limit snapshots of a network, with their inputs, that were taken before a moment.
// mode: WRITE
// param network: STRING
// param before: DATETIME
// param limit: INTEGER
// column deleted: INTEGER
MATCH (snapshot:Snapshot) WHERE snapshot.networkId = $network AND snapshot.id IS NOT NULL AND snapshot.takenAt < $before
WITH snapshot LIMIT $limit
CALL (snapshot) {
  OPTIONAL MATCH (snapshot)-[:HAS_PART]->(part:SnapshotPart)
  DETACH DELETE part
}
DETACH DELETE snapshot
RETURN count(*) AS deleted
