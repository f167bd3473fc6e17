// The audits of a network by somebody from outside, the newest first; the key stays in the database.
// mode: READ
// param network: STRING
// param id: STRING? -- this one only; null: all
// column id: STRING
// column state: STRING -- OPEN or CLOSED
// column purpose: STRING
// column goals: LIST<STRING>
// column names: STRING
// column fields: LIST<STRING>
// column until: DATE
// column sha256: STRING -- of the file that was handed out
// column openedAt: DATETIME
// column closedAt: DATETIME?
// column report: STRING? -- JSON
MATCH (:Network {id: $network})-[:AUDITED_BY]->(audit:OutsideAudit)
WHERE $id IS NULL OR audit.id = $id
RETURN audit.id AS id, audit.state AS state, audit.purpose AS purpose, audit.goals AS goals, audit.names AS names,
  audit.fields AS fields, audit.until AS until, audit.sha256 AS sha256, audit.openedAt AS openedAt, audit.closedAt AS closedAt, audit.report AS report
ORDER BY openedAt DESC, id
