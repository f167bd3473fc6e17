// The findings of an audit in the order in which they were written.
// mode: READ
// param network: STRING
// param audit: STRING
// column id: STRING
// column goal: STRING -- in the copy
// column goalTitle: STRING
// column requirement: STRING?
// column requirementLabel: STRING?
// column zone: STRING? -- how the requirement was covered when the finding was written
// column severity: STRING
// column evidence: STRING
// column advice: STRING
// column persons: LIST<STRING> -- ids in the copy
// column names: LIST<STRING> -- by which the auditor knows them
// column at: DATETIME
// column reply: STRING?
// column repliedAt: DATETIME?
MATCH (:OutsideAudit {networkId: $network, id: $audit})-[:FOUND]->(finding:AuditFinding)
RETURN finding.id AS id, finding.goal AS goal, finding.goalTitle AS goalTitle, finding.requirement AS requirement,
  finding.requirementLabel AS requirementLabel, finding.zone AS zone, finding.severity AS severity,
  finding.evidence AS evidence, finding.advice AS advice, finding.persons AS persons, finding.names AS names,
  finding.at AS at, finding.reply AS reply, finding.repliedAt AS repliedAt
ORDER BY finding.createdAt, finding.id
