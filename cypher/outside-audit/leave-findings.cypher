// Takes persons who are forgotten out of the findings of audits.
// mode: WRITE
// param network: STRING
// param persons: LIST<STRING> -- by the ids that auditors know them by
MATCH (finding:AuditFinding) WHERE finding.networkId = $network AND finding.id IS NOT NULL
  AND any(person IN finding.persons WHERE person IN $persons)
WITH finding, [at IN range(0, size(finding.persons) - 1) WHERE NOT finding.persons[at] IN $persons] AS left
SET finding.names = [at IN left | finding.names[at]], finding.persons = [at IN left | finding.persons[at]]
