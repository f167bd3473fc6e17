// Ends an audit that is not closed, and the auditor's access with it. No row where there is none to end.
// mode: WRITE
// param network: STRING
// param id: STRING
// param at: DATETIME
// column copyId: STRING?
MATCH (audit:OutsideAudit {networkId: $network, id: $id})
// Locked first: what else ends or opens it at the same time is over then, and its state is looked at after.
SET audit.lockedAt = $at
WITH audit
WHERE audit.state IN ['ASKED', 'STOPPED', 'OPEN']
SET audit.state = 'REVOKED', audit.closedAt = $at
WITH audit, audit.copyId AS copyId
REMOVE audit.copyId
WITH copyId
OPTIONAL MATCH (copy:Network {id: copyId})
OPTIONAL MATCH (:Account)-[access:MEMBER_OF]->(copy)
DELETE access
SET copy.copyEndsAt = $at
RETURN DISTINCT copyId
