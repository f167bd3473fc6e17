// Keeps a snapshot of a goal's alignment with the inputs it was computed from; no row where the goal is gone. Repeating it
// changes nothing. What the score looks at stays as it is, so the network's revision does too.
// mode: WRITE
// param network: STRING
// param goal: STRING
// param id: STRING
// param snapshot: {takenAt: DATETIME, at: DATETIME, goalAt: DATETIME?, title: STRING?, model: STRING, score: FLOAT?, coverage: FLOAT?, alignment: STRING, parameters: STRING, requirements: STRING, contacts: INTEGER, persons: INTEGER, ties: INTEGER, interactions: INTEGER, hash: STRING}
// param parts: LIST<STRING> -- the inputs, compressed, in order
// column id: STRING
MATCH (:Network {id: $network})-[:PURSUES]->(goal:Goal {networkId: $network, id: $goal})
MERGE (snapshot:Snapshot {networkId: $network, id: $id})
SET snapshot += $snapshot, snapshot.goalId = $goal
MERGE (snapshot)-[:OF]->(goal)
WITH snapshot
CALL (snapshot) {
  UNWIND range(0, size($parts) - 1) AS ordinal
  MERGE (part:SnapshotPart {networkId: $network, snapshotId: $id, ordinal: ordinal})
  SET part.data = $parts[ordinal]
  MERGE (snapshot)-[:HAS_PART]->(part)
}
RETURN snapshot.id AS id
