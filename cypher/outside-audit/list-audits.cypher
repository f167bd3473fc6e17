// The audits of a network by somebody from outside, the newest first; the key stays in the database.
// mode: READ
// param network: STRING
// param id: STRING? -- this one only; null: all
// column id: STRING
// column state: STRING
// column auditor: STRING? -- address; null: by files, or the auditor's account was erased
// column isByFiles: BOOLEAN
// column auditorName: STRING?
// column purpose: STRING
// column goals: LIST<STRING>
// column names: STRING
// column fields: LIST<STRING>
// column until: DATE
// column sha256: STRING? -- of what was shown, as a file; null: nothing yet
// column declaration: STRING? -- JSON
// column independence: STRING? -- JSON
// column declaredAt: DATETIME?
// column override: STRING?
// column overriddenAt: DATETIME?
// column shownAt: DATETIME?
// column followUpOn: DATE?
// column openedAt: DATETIME
// column closedAt: DATETIME?
// column report: STRING? -- JSON
MATCH (:Network {id: $network})-[:AUDITED_BY]->(audit:OutsideAudit)
WHERE $id IS NULL OR audit.id = $id
RETURN audit.id AS id, audit.state AS state, CASE WHEN audit.isAuditorErased THEN null ELSE audit.auditor END AS auditor,
  audit.auditor IS NULL AS isByFiles, audit.auditorName AS auditorName, audit.purpose AS purpose, audit.goals AS goals, audit.names AS names,
  audit.fields AS fields, audit.until AS until, audit.sha256 AS sha256, audit.declaration AS declaration,
  audit.independence AS independence, audit.declaredAt AS declaredAt, audit.override AS override,
  audit.overriddenAt AS overriddenAt, audit.shownAt AS shownAt, audit.followUpOn AS followUpOn, audit.openedAt AS openedAt, audit.closedAt AS closedAt, audit.report AS report
ORDER BY openedAt DESC, id
