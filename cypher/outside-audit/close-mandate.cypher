// Ends an audit with its signed report, and the auditor's access with it. No row where it is not open any more.
// mode: WRITE
// param network: STRING
// param id: STRING
// param account: STRING -- the auditor's
// param report: STRING -- JSON
// param before: STRING -- JSON: the numbers of the owner's own network at this moment
// param followUpOn: DATE?
// param at: DATETIME
// column copyId: STRING?
MATCH (account:Account {id: $account})-[:AUDITS]->(audit:OutsideAudit {networkId: $network, id: $id})
WHERE audit.state = 'OPEN'
SET audit.state = 'CLOSED', audit.report = $report, audit.before = $before, audit.followUpOn = $followUpOn,
  audit.closedAt = $at
WITH account, audit, audit.copyId AS copyId
REMOVE audit.copyId
WITH account, copyId
OPTIONAL MATCH (account)-[access:MEMBER_OF]->(copy:Network {id: copyId})
DELETE access
SET copy.copyEndsAt = $at
RETURN copyId
