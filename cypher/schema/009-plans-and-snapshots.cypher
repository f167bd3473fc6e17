// Snapshots with the parts of their inputs, and planned actions.
CREATE CONSTRAINT snapshot_id IF NOT EXISTS FOR (s:Snapshot) REQUIRE (s.networkId, s.id) IS UNIQUE;
CREATE CONSTRAINT snapshot_part IF NOT EXISTS FOR (p:SnapshotPart) REQUIRE (p.networkId, p.snapshotId, p.ordinal) IS UNIQUE;
CREATE CONSTRAINT planned_action_id IF NOT EXISTS FOR (a:PlannedAction) REQUIRE (a.networkId, a.id) IS UNIQUE;
CREATE INDEX planned_action_goal IF NOT EXISTS FOR (a:PlannedAction) ON (a.networkId, a.goalId);
