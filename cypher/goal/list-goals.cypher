// The goals of a network with the requirements valid at a moment.
// mode: READ
// param network: STRING
// param goals: LIST<STRING>? -- these only; null: all
// param at: DATETIME
// column id: STRING
// column externalId: STRING?
// column kind: STRING
// column help: STRING
// column title: STRING
// column status: STRING
// column from: DATE?
// column to: DATE?
// column weight: FLOAT
// column contentHash: STRING? -- of the file it came from
// column requirements: LIST<{id: STRING, versionId: STRING, externalId: STRING?, label: STRING, weight: FLOAT, capacity: INTEGER, validFrom: DATETIME?, criteria: LIST<{dimension: STRING, value: STRING, level: FLOAT?, hard: BOOLEAN, weight: FLOAT}>}>
MATCH (:Network {id: $network})-[:PURSUES]->(goal:Goal)
WHERE $goals IS NULL OR goal.id IN $goals
CALL (goal) {
  MATCH (goal)-[valid:REQUIRES]->(requirement:Requirement)
  WHERE (valid.validFrom IS NULL OR valid.validFrom <= $at) AND (valid.validTo IS NULL OR $at < valid.validTo)
  CALL (requirement) {
    MATCH (requirement)-[:WANTS]->(criterion:Criterion)
    WITH criterion ORDER BY criterion.ordinal
    RETURN collect(criterion {.dimension, .value, level: criterion.statedLevel, .hard, .weight}) AS criteria
  }
  WITH requirement, valid, criteria ORDER BY requirement.id
  RETURN collect(requirement {.id, .versionId, .externalId, .label, .weight, .capacity, validFrom: valid.validFrom,
    criteria: criteria}) AS requirements
}
RETURN goal.id AS id, goal.externalId AS externalId, goal.kind AS kind, goal.help AS help, goal.title AS title,
  goal.status AS status, goal.from AS from, goal.to AS to, goal.weight AS weight, goal.contentHash AS contentHash, requirements
ORDER BY goal.createdAt, goal.id
