// A goal as it is, with which versions of its requirements hold, so that it can be put back.
// mode: READ
// param network: STRING
// param goal: STRING
// column externalId: STRING?
// column kind: STRING
// column help: STRING
// column helpValues: LIST<STRING>?
// column helpTimes: LIST<DATETIME>?
// column formerStatuses: LIST<STRING>?
// column formerUntil: LIST<DATETIME>?
// column title: STRING
// column status: STRING
// column from: DATE?
// column to: DATE?
// column weight: FLOAT
// column contentHash: STRING?
// column isEdited: BOOLEAN
// column requirements: LIST<{versionId: STRING, validTo: DATETIME?}>
MATCH (goal:Goal {networkId: $network, id: $goal})
CALL (goal) {
  MATCH (goal)-[valid:REQUIRES]->(requirement:Requirement)
  WITH valid, requirement ORDER BY requirement.versionId
  RETURN collect({versionId: requirement.versionId, validTo: valid.validTo}) AS requirements
}
RETURN goal.externalId AS externalId, goal.kind AS kind, goal.help AS help, goal.helpValues AS helpValues,
  goal.helpTimes AS helpTimes, goal.formerStatuses AS formerStatuses, goal.formerUntil AS formerUntil, goal.title AS title, goal.status AS status,
  goal.from AS from, goal.to AS to, goal.weight AS weight, goal.contentHash AS contentHash,
  coalesce(goal.isEdited, false) AS isEdited, requirements
