// Keeps what an auditor declared and what was found, until the audit is opened. No row where it was opened or ended meanwhile.
// mode: WRITE
// param network: STRING
// param id: STRING
// param account: STRING -- the auditor's
// param auditorName: STRING
// param declaration: STRING -- JSON
// param independence: STRING -- JSON
// param state: STRING -- ASKED: it can be opened; STOPPED: a conflict stops it
// param at: DATETIME
// column id: STRING
MATCH (:Account {id: $account})-[:AUDITS]->(audit:OutsideAudit {networkId: $network, id: $id})
// Locked first: what else ends or opens it at the same time is over then, and its state is looked at after.
SET audit.lockedAt = $at
WITH audit
WHERE audit.state = 'ASKED'
SET audit.auditorName = $auditorName, audit.declaration = $declaration, audit.independence = $independence,
  audit.state = $state, audit.declaredAt = $at
RETURN audit.id AS id
