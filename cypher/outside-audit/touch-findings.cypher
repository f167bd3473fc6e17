// Counts a change of the findings of all open audits of a network, so that no report is signed on what was read before.
// mode: WRITE
// param network: STRING
MATCH (:Network {id: $network})-[:AUDITED_BY]->(audit:OutsideAudit) WHERE audit.state = 'OPEN'
SET audit.findingsRevision = coalesce(audit.findingsRevision, 0) + 1
