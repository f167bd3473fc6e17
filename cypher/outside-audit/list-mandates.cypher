// The audits that an account was asked for and took on, the newest first.
// mode: READ
// param account: STRING
// param id: STRING? -- this one only; null: all
// column id: STRING
// column network: STRING -- the owner's, which the auditor is not told
// column state: STRING
// column client: STRING
// column purpose: STRING
// column goals: LIST<STRING>
// column names: STRING
// column fields: LIST<STRING>
// column until: DATE
// column auditor: STRING -- address
// column auditorName: STRING?
// column key: STRING
// column declaration: STRING? -- JSON
// column independence: STRING? -- JSON
// column override: STRING?
// column overriddenAt: DATETIME?
// column copyId: STRING?
// column sha256: STRING?
// column openedAt: DATETIME
// column closedAt: DATETIME?
// column report: STRING? -- JSON
// column followUpOn: DATE?
// column findingsRevision: INTEGER -- grows with each finding and reply
MATCH (:Account {id: $account})-[:AUDITS]->(audit:OutsideAudit)
WHERE $id IS NULL OR audit.id = $id
RETURN audit.id AS id, audit.networkId AS network, audit.state AS state, audit.client AS client, audit.purpose AS purpose,
  audit.goals AS goals, audit.names AS names, audit.fields AS fields, audit.until AS until, audit.auditor AS auditor,
  audit.auditorName AS auditorName, audit.key AS key, audit.declaration AS declaration, audit.independence AS independence,
  audit.override AS override, audit.overriddenAt AS overriddenAt, audit.copyId AS copyId, audit.sha256 AS sha256,
  audit.openedAt AS openedAt, audit.closedAt AS closedAt, audit.report AS report, audit.followUpOn AS followUpOn,
  coalesce(audit.findingsRevision, 0) AS findingsRevision
ORDER BY openedAt DESC, id
