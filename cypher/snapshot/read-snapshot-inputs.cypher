// The inputs of a snapshot, compressed, in order.
// mode: READ
// param network: STRING
// param id: STRING
// column data: STRING
MATCH (part:SnapshotPart) WHERE part.networkId = $network AND part.snapshotId = $id AND part.ordinal IS NOT NULL
RETURN part.data AS data
ORDER BY part.ordinal
