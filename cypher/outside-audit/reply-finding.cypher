// The owner's reply to a finding of an open audit; null takes it back.
// mode: WRITE
// param network: STRING
// param id: STRING
// param reply: STRING?
// param at: DATETIME
// column audit: STRING
MATCH (finding:AuditFinding {networkId: $network, id: $id})<-[:FOUND]-(audit:OutsideAudit)
// Locked first, and counted, so that no report is signed without it.
SET audit.findingsRevision = coalesce(audit.findingsRevision, 0) + 1
WITH audit, finding
WHERE audit.state = 'OPEN'
SET finding.reply = $reply, finding.repliedAt = CASE WHEN $reply IS NULL THEN null ELSE $at END
RETURN audit.id AS audit
