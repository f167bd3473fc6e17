// Takes who audited out of an audit, but for what was signed: of the address a keyed hash stays, the name only beside a report.
// mode: WRITE
// param network: STRING
// param id: STRING
// param auditor: STRING -- the keyed hash
MATCH (audit:OutsideAudit {networkId: $network, id: $id})
SET audit.auditor = $auditor, audit.isAuditorErased = true,
  audit.auditorName = CASE WHEN audit.report IS NULL THEN null ELSE audit.auditorName END,
  audit.declaration = CASE WHEN audit.report IS NULL THEN null ELSE audit.declaration END,
  audit.independence = CASE WHEN audit.report IS NULL THEN null ELSE audit.independence END
