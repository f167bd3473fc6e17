// Replaces the inputs of a snapshot by those in which a forgotten person is nothing but a keyed hash; the numbers stay.
// mode: WRITE
// param network: STRING
// param id: STRING
// param title: STRING?
// param alignment: STRING
// param requirements: STRING
// param hash: STRING
// param parts: LIST<STRING> -- the inputs, compressed, in order
MATCH (snapshot:Snapshot {networkId: $network, id: $id})
SET snapshot.title = $title, snapshot.alignment = $alignment, snapshot.requirements = $requirements, snapshot.hash = $hash
WITH snapshot
CALL (snapshot) {
  MATCH (snapshot)-[:HAS_PART]->(part:SnapshotPart)
  DETACH DELETE part
}
UNWIND range(0, size($parts) - 1) AS ordinal
CREATE (snapshot)-[:HAS_PART]->(:SnapshotPart {networkId: $network, snapshotId: $id, ordinal: ordinal, data: $parts[ordinal]})
