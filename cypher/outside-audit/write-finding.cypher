// Writes a finding of an open audit, or changes one that the owner has not replied to. No row where neither can be, or one of the persons is gone.
// mode: WRITE
// param network: STRING
// param audit: STRING
// param finding: {id: STRING, goal: STRING, goalTitle: STRING, requirement: STRING?, requirementLabel: STRING?, zone: STRING?, severity: STRING, evidence: STRING, advice: STRING, persons: LIST<STRING>, names: LIST<STRING>}
// param at: DATETIME
// column id: STRING
MATCH (audit:OutsideAudit {networkId: $network, id: $audit})
// Locked first, and counted, so that no report is signed without it.
SET audit.findingsRevision = coalesce(audit.findingsRevision, 0) + 1
WITH audit
WHERE audit.state = 'OPEN'
  AND COUNT {
    UNWIND $finding.persons AS person
    MATCH (:Person {networkId: audit.copyId, id: person})
  } = size($finding.persons)
MERGE (finding:AuditFinding {networkId: $network, id: $finding.id})
ON CREATE SET finding.auditId = $audit, finding.createdAt = $at
WITH audit, finding WHERE finding.auditId = $audit AND finding.reply IS NULL
SET finding += $finding, finding.at = $at,
  // What it is about no longer is taken away; what is absent above stays.
  finding.requirement = $finding.requirement, finding.requirementLabel = $finding.requirementLabel,
  finding.zone = $finding.zone
MERGE (audit)-[:FOUND]->(finding)
RETURN finding.id AS id
