// Ends an audit with its signed report, and the auditor's access with it. No row where it is not open any more, or a finding or a reply came meanwhile.
// mode: WRITE
// param network: STRING
// param id: STRING
// param account: STRING -- the auditor's
// param report: STRING -- JSON
// param before: STRING -- JSON: the numbers of the owner's own network at this moment
// param findingsRevision: INTEGER -- as it was when the findings were read for the report
// param followUpOn: DATE?
// param at: DATETIME
// column copyId: STRING?
MATCH (account:Account {id: $account})-[:AUDITS]->(audit:OutsideAudit {networkId: $network, id: $id})
// Locked first: what else ends or opens it at the same time is over then, and its state is looked at after.
SET audit.lockedAt = $at
WITH account, audit
WHERE audit.state = 'OPEN' AND coalesce(audit.findingsRevision, 0) = $findingsRevision
SET audit.state = 'CLOSED', audit.report = $report, audit.before = $before, audit.followUpOn = $followUpOn,
  audit.closedAt = $at
WITH account, audit, audit.copyId AS copyId
REMOVE audit.copyId
WITH account, copyId
OPTIONAL MATCH (account)-[access:MEMBER_OF]->(copy:Network {id: copyId})
DELETE access
SET copy.copyEndsAt = $at
RETURN copyId
