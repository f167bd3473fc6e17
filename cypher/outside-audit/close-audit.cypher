// Attaches the report of an open audit by files, which ends it; a closed one keeps the report it has. No row where none is open.
// mode: WRITE
// param network: STRING
// param id: STRING
// param report: STRING -- JSON
// param at: DATETIME
// column id: STRING
MATCH (audit:OutsideAudit {networkId: $network, id: $id}) WHERE audit.state = 'OPEN' AND audit.auditor IS NULL
SET audit.state = 'CLOSED', audit.report = $report, audit.closedAt = $at
RETURN audit.id AS id
