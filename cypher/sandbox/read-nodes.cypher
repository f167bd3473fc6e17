// The nodes of one label that a network owns, and the network itself, in pages by their place in the database: as JSON, in which
// integers stay integers, with the dates and moments beside it.
// mode: READ
// param network: STRING
// param label: STRING -- Network, or a label that a network owns
// param after: STRING -- elementId of the last node of the page before; empty: from the beginning
// param limit: INTEGER
// column id: STRING -- its elementId here
// column labels: LIST<STRING>
// column json: STRING -- its properties
// column moments: LIST<{key: STRING, kind: STRING, value: STRING}> -- properties that are dates (DATE) or moments (DATETIME)
CALL () {
  MATCH (n:Network {id: $network}) WHERE $label = 'Network' RETURN n
UNION ALL
  MATCH (n:Person) WHERE $label = 'Person' AND n.networkId = $network AND n.id IS NOT NULL RETURN n
UNION ALL
  MATCH (n:FormerPerson) WHERE $label = 'FormerPerson' AND n.networkId = $network AND n.id IS NOT NULL RETURN n
UNION ALL
  MATCH (n:Duplicate) WHERE $label = 'Duplicate' AND n.networkId = $network AND n.id IS NOT NULL RETURN n
UNION ALL
  MATCH (n:MergeEvent) WHERE $label = 'MergeEvent' AND n.networkId = $network AND n.id IS NOT NULL RETURN n
UNION ALL
  MATCH (n:SourceRecord) WHERE $label = 'SourceRecord' AND n.networkId = $network AND n.id IS NOT NULL RETURN n
UNION ALL
  MATCH (n:TieRecord) WHERE $label = 'TieRecord' AND n.networkId = $network AND n.key IS NOT NULL RETURN n
UNION ALL
  MATCH (n:IdentityKey) WHERE $label = 'IdentityKey' AND n.networkId = $network AND n.value IS NOT NULL RETURN n
UNION ALL
  MATCH (n:Position) WHERE $label = 'Position' AND n.networkId = $network AND n.id IS NOT NULL RETURN n
UNION ALL
  MATCH (n:Profile) WHERE $label = 'Profile' AND n.networkId = $network AND n.platform IS NOT NULL RETURN n
UNION ALL
  MATCH (n:Organization) WHERE $label = 'Organization' AND n.networkId = $network AND n.key IS NOT NULL RETURN n
UNION ALL
  MATCH (n:Expertise) WHERE $label = 'Expertise' AND n.networkId = $network AND n.key IS NOT NULL RETURN n
UNION ALL
  MATCH (n:Interaction) WHERE $label = 'Interaction' AND n.networkId = $network AND n.id IS NOT NULL RETURN n
UNION ALL
  MATCH (n:Import) WHERE $label = 'Import' AND n.networkId = $network AND n.id IS NOT NULL RETURN n
UNION ALL
  MATCH (n:ImportProblem) WHERE $label = 'ImportProblem' AND n.networkId = $network AND n.importId IS NOT NULL RETURN n
UNION ALL
  MATCH (n:TieSuggestion) WHERE $label = 'TieSuggestion' AND n.networkId = $network AND n.pairKey IS NOT NULL RETURN n
UNION ALL
  MATCH (n:ImportMapping) WHERE $label = 'ImportMapping' AND n.networkId = $network AND n.signature IS NOT NULL RETURN n
UNION ALL
  MATCH (n:Criterion) WHERE $label = 'Criterion' AND n.networkId = $network AND n.dimension IS NOT NULL RETURN n
UNION ALL
  MATCH (n:Requirement) WHERE $label = 'Requirement' AND n.networkId = $network AND n.versionId IS NOT NULL RETURN n
UNION ALL
  MATCH (n:Snapshot) WHERE $label = 'Snapshot' AND n.networkId = $network AND n.id IS NOT NULL RETURN n
UNION ALL
  MATCH (n:SnapshotPart) WHERE $label = 'SnapshotPart' AND n.networkId = $network AND n.snapshotId IS NOT NULL AND n.ordinal IS NOT NULL RETURN n
UNION ALL
  MATCH (n:PlannedAction) WHERE $label = 'PlannedAction' AND n.networkId = $network AND n.id IS NOT NULL RETURN n
UNION ALL
  MATCH (n:Community) WHERE $label = 'Community' AND n.networkId = $network AND n.id IS NOT NULL RETURN n
UNION ALL
  MATCH (n:Suppression) WHERE $label = 'Suppression' AND n.networkId = $network AND n.id IS NOT NULL RETURN n
UNION ALL
  MATCH (n:OutsideAudit) WHERE $label = 'OutsideAudit' AND n.networkId = $network AND n.id IS NOT NULL RETURN n
UNION ALL
  MATCH (n:AuditFinding) WHERE $label = 'AuditFinding' AND n.networkId = $network AND n.id IS NOT NULL RETURN n
UNION ALL
  MATCH (n:AccessEntry) WHERE $label = 'AccessEntry' AND n.networkId = $network AND n.number IS NOT NULL RETURN n
UNION ALL
  MATCH (n:Goal) WHERE $label = 'Goal' AND n.networkId = $network AND n.id IS NOT NULL RETURN n
}
WITH n, elementId(n) AS id WHERE id > $after
ORDER BY id LIMIT $limit
RETURN id, labels(n) AS labels, apoc.convert.toJson(properties(n)) AS json,
  [k IN keys(n) WHERE valueType(n[k]) STARTS WITH 'DATE' OR valueType(n[k]) STARTS WITH 'ZONED DATETIME' |
    {key: k, kind: CASE WHEN valueType(n[k]) STARTS WITH 'DATE' THEN 'DATE' ELSE 'DATETIME' END, value: toString(n[k])}] AS moments
ORDER BY id
