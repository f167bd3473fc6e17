// Goals of a network with all versions of their requirements.
// mode: READ
// param network: STRING
// param goals: LIST<STRING>
// column id: STRING
// column kind: STRING
// column help: STRING
// column helpValues: LIST<STRING>? -- what it was and became, one more than `helpTimes`; null: never changed
// column helpTimes: LIST<DATETIME>?
// column title: STRING
// column status: STRING
// column from: DATE?
// column to: DATE?
// column weight: FLOAT
// column createdAt: DATETIME?
// column requirements: LIST<{versionId: STRING, id: STRING, label: STRING, weight: FLOAT, capacity: INTEGER, validFrom: DATETIME?, validTo: DATETIME?, criteria: LIST<{ordinal: INTEGER, dimension: STRING, value: STRING, level: FLOAT?, statedLevel: FLOAT?, hard: BOOLEAN, weight: FLOAT, sectorPrefixes: LIST<STRING>?, sectorParent: STRING?, occupationCode: STRING?, subMajorGroup: STRING?, rank: INTEGER?, organizationKey: STRING?, expertiseKey: STRING?, countryKey: STRING?, regionKey: STRING?, placeKey: STRING?, personId: STRING?}>}>
MATCH (:Network {id: $network})-[:PURSUES]->(goal:Goal) WHERE goal.id IN $goals
CALL (goal) {
  MATCH (goal)-[valid:REQUIRES]->(requirement:Requirement)
  CALL (requirement) {
    MATCH (requirement)-[:WANTS]->(criterion:Criterion)
    WITH criterion ORDER BY criterion.ordinal
    RETURN collect(criterion {.ordinal, .dimension, .value, .level, .statedLevel, .hard, .weight, .sectorPrefixes,
      .sectorParent, .occupationCode, .subMajorGroup, .rank, .organizationKey, .expertiseKey, .countryKey, .regionKey,
      .placeKey, .personId}) AS criteria
  }
  WITH valid, requirement, criteria ORDER BY requirement.id, requirement.versionId
  RETURN collect(requirement {.versionId, .id, .label, .weight, .capacity, validFrom: valid.validFrom, validTo: valid.validTo,
    criteria: criteria}) AS requirements
}
RETURN goal.id AS id, goal.kind AS kind, goal.help AS help, goal.helpValues AS helpValues, goal.helpTimes AS helpTimes, goal.title AS title, goal.status AS status, goal.from AS from,
  goal.to AS to, goal.weight AS weight, goal.createdAt AS createdAt, requirements
ORDER BY goal.createdAt, goal.id
