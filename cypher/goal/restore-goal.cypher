// Puts a goal back to what it was: versions of requirements that came later go, those that were ended then hold again.
// mode: WRITE
// param network: STRING
// param goal: {id: STRING, externalId: STRING?, kind: STRING, help: STRING, helpValues: LIST<STRING>?, helpTimes: LIST<DATETIME>?, formerStatuses: LIST<STRING>?, formerUntil: LIST<DATETIME>?, title: STRING, weight: FLOAT, status: STRING, from: DATE?, to: DATE?, contentHash: STRING?, isEdited: BOOLEAN}
// param requirements: LIST<{versionId: STRING, validTo: DATETIME?}>
MATCH (goal:Goal {networkId: $network, id: $goal.id})
SET goal.externalId = $goal.externalId, goal.kind = $goal.kind, goal.help = $goal.help, goal.helpValues = $goal.helpValues,
  goal.helpTimes = $goal.helpTimes, goal.formerStatuses = $goal.formerStatuses, goal.formerUntil = $goal.formerUntil,
  goal.title = $goal.title,
  goal.weight = $goal.weight, goal.status = $goal.status, goal.from = $goal.from, goal.to = $goal.to,
  goal.contentHash = $goal.contentHash, goal.isEdited = $goal.isEdited
WITH goal
CALL (goal) {
  MATCH (goal)-[:REQUIRES]->(requirement:Requirement)
  WHERE NOT requirement.versionId IN [kept IN $requirements | kept.versionId]
  OPTIONAL MATCH (requirement)-[:WANTS]->(criterion:Criterion)
  DETACH DELETE criterion, requirement
}
CALL (goal) {
  UNWIND $requirements AS kept
  MATCH (goal)-[valid:REQUIRES]->(:Requirement {networkId: $network, versionId: kept.versionId})
  SET valid.validTo = kept.validTo
}
