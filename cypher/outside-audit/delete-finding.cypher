// Takes back a finding of an open audit that the owner has not replied to.
// mode: WRITE
// param network: STRING
// param audit: STRING
// param id: STRING
// column deleted: INTEGER
MATCH (audit:OutsideAudit {networkId: $network, id: $audit})-[:FOUND]->(finding:AuditFinding {id: $id})
// Locked first, and counted, so that no report is signed without it.
SET audit.findingsRevision = coalesce(audit.findingsRevision, 0) + 1
WITH audit, finding
WHERE audit.state = 'OPEN' AND finding.reply IS NULL
DETACH DELETE finding
RETURN count(*) AS deleted
