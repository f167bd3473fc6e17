// Deletes up to $limit nodes of a network, with their relationships; called until nothing is left.
// mode: WRITE
// param network: STRING
// param limit: INTEGER
// column deleted: INTEGER
CALL () {
  MATCH (n:Person) WHERE n.networkId = $network AND n.id IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:FormerPerson) WHERE n.networkId = $network AND n.id IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:Duplicate) WHERE n.networkId = $network AND n.id IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:MergeEvent) WHERE n.networkId = $network AND n.id IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:SourceRecord) WHERE n.networkId = $network AND n.id IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:TieRecord) WHERE n.networkId = $network AND n.key IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:IdentityKey) WHERE n.networkId = $network AND n.value IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:Position) WHERE n.networkId = $network AND n.id IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:Profile) WHERE n.networkId = $network AND n.platform IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:Organization) WHERE n.networkId = $network AND n.key IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:Expertise) WHERE n.networkId = $network AND n.key IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:Interaction) WHERE n.networkId = $network AND n.id IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:Import) WHERE n.networkId = $network AND n.id IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:ImportProblem) WHERE n.networkId = $network AND n.importId IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:TieSuggestion) WHERE n.networkId = $network AND n.pairKey IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:ImportMapping) WHERE n.networkId = $network AND n.signature IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:Criterion) WHERE n.networkId = $network AND n.dimension IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:Requirement) WHERE n.networkId = $network AND n.versionId IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:Snapshot) WHERE n.networkId = $network AND n.id IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:SnapshotPart) WHERE n.networkId = $network AND n.snapshotId IS NOT NULL AND n.ordinal IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:PlannedAction) WHERE n.networkId = $network AND n.id IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:Community) WHERE n.networkId = $network AND n.id IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:Suppression) WHERE n.networkId = $network AND n.id IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:OutsideAudit) WHERE n.networkId = $network AND n.id IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:AccessEntry) WHERE n.networkId = $network AND n.number IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:AuditFinding) WHERE n.networkId = $network AND n.id IS NOT NULL RETURN n LIMIT $limit
UNION ALL
  MATCH (n:Goal) WHERE n.networkId = $network AND n.id IS NOT NULL RETURN n LIMIT $limit
}
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS deleted
