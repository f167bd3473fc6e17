// A goal with all versions of its requirements, as the score looks at them; instants in milliseconds since 1970-01-01.
// mode: READ
// param network: STRING -- id of the network
// param goal: STRING -- id of the goal
// column help: STRING
// column helpValues: LIST<STRING>? -- what it was and became, one more than `helpTimes`; null: never changed
// column helpTimes: LIST<FLOAT>? -- when it changed
// column requirements: LIST<{id: STRING, key: STRING, label: STRING, weight: FLOAT, capacity: INTEGER, from: FLOAT?, to: FLOAT?, criteria: LIST<{dimension: STRING, hard: BOOLEAN, weight: FLOAT, level: FLOAT?, sectorPrefixes: LIST<STRING>?, sectorParent: STRING?, occupationCode: STRING?, subMajorGroup: STRING?, rank: INTEGER?, organizationKey: STRING?, expertiseKey: STRING?, expertiseKeys: LIST<STRING>?, countryKey: STRING?, regionKey: STRING?, placeKey: STRING?, personId: STRING?}>}>
MATCH (:Network {id: $network})-[:PURSUES]->(goal:Goal {networkId: $network, id: $goal})
CALL (goal) {
  MATCH (goal)-[:REQUIRES]->(:Requirement)-[:WANTS]->(c:Criterion) WHERE c.dimension = 'EXPERTISE'
  RETURN collect(DISTINCT c.expertiseKey) AS wantedKeys
}
// include fragments/narrower-expertise
CALL (goal, narrower) {
  MATCH (goal)-[valid:REQUIRES]->(requirement:Requirement)
  CALL (requirement, narrower) {
    MATCH (requirement)-[:WANTS]->(c:Criterion)
    WITH c ORDER BY c.ordinal
    RETURN collect(c {.dimension, .hard, .weight, .level, .sectorPrefixes, .sectorParent, .occupationCode, .subMajorGroup,
      .rank, .organizationKey, .expertiseKey, expertiseKeys: narrower[c.expertiseKey], .countryKey, .regionKey, .placeKey, .personId}) AS criteria
  }
  WITH valid, requirement, criteria ORDER BY requirement.id, requirement.versionId
  RETURN collect({id: requirement.id, key: requirement.versionId, label: requirement.label, weight: requirement.weight,
    capacity: requirement.capacity, from: toFloat(valid.validFrom.epochMillis), to: toFloat(valid.validTo.epochMillis),
    criteria: criteria}) AS requirements
}
RETURN goal.help AS help, goal.helpValues AS helpValues,
  [changed IN goal.helpTimes | toFloat(changed.epochMillis)] AS helpTimes, requirements
