// Writes a goal and the versions of its requirements: one whose content is open already stays, a new one begins when it says
// (one that replaces an earlier version: at $at), and an open one that is not given any more ends at $at. A changed goal
// keeps its past, its former statuses too, each with when it ended.
// mode: WRITE
// param network: STRING
// param goal: {id: STRING, externalId: STRING?, kind: STRING, help: STRING, title: STRING, weight: FLOAT, status: STRING, from: DATE?, to: DATE?, contentHash: STRING?}
// param at: DATETIME
// param replaceRequirements: BOOLEAN
// param requirements: LIST<{versionId: STRING, contentId: STRING, id: STRING, externalId: STRING?, label: STRING, weight: FLOAT, capacity: INTEGER, validFrom: DATETIME?, criteria: LIST<{ordinal: INTEGER, dimension: STRING, value: STRING, level: FLOAT?, statedLevel: FLOAT?, hard: BOOLEAN, weight: FLOAT, sectorPrefixes: LIST<STRING>?, sectorParent: STRING?, occupationCode: STRING?, subMajorGroup: STRING?, rank: INTEGER?, organizationKey: STRING?, expertiseKey: STRING?, countryKey: STRING?, regionKey: STRING?, placeKey: STRING?, personId: STRING?}>}>
MATCH (network:Network {id: $network})
MERGE (goal:Goal {networkId: $network, id: $goal.id})
ON CREATE SET goal.createdAt = $at
ON MATCH SET goal.formerUntil = CASE WHEN goal.status <> $goal.status THEN coalesce(goal.formerUntil, []) + $at ELSE goal.formerUntil END,
  goal.formerStatuses = CASE WHEN goal.status <> $goal.status THEN coalesce(goal.formerStatuses, []) + goal.status
    ELSE goal.formerStatuses END
WITH network, goal
CALL (goal) {
  // The help of before is kept with the moments at which it changed, so that the past stays as it was.
  WITH goal, [changed IN coalesce(goal.helpTimes, []) WHERE changed < $at] AS times WHERE goal.help <> $goal.help
  WITH goal, times, coalesce(goal.helpValues, [goal.help])[0..size(times) + 1] AS values
  SET goal.helpTimes = times + [$at], goal.helpValues = values + [$goal.help]
}
SET goal.externalId = coalesce($goal.externalId, goal.externalId), goal.kind = $goal.kind, goal.help = $goal.help,
  goal.title = $goal.title, goal.weight = $goal.weight, goal.status = $goal.status, goal.from = $goal.from, goal.to = $goal.to,
  goal.contentHash = coalesce($goal.contentHash, goal.contentHash), goal.isEdited = $goal.contentHash IS NULL
MERGE (network)-[:PURSUES]->(goal)
WITH goal
CALL (goal) {
  WITH goal WHERE $replaceRequirements
  MATCH (goal)-[valid:REQUIRES]->(requirement:Requirement)
  WHERE valid.validTo IS NULL AND NOT requirement.contentId IN [r IN $requirements | r.contentId]
  SET valid.validTo = $at
}
CALL (goal) {
  UNWIND $requirements AS row
  WITH goal, row
  WHERE NOT EXISTS {
    MATCH (goal)-[valid:REQUIRES]->(same:Requirement) WHERE valid.validTo IS NULL AND same.contentId = row.contentId
  }
  WITH goal, row, COLLECT {
    MATCH (goal)-[:REQUIRES]->(earlier:Requirement) WHERE earlier.id = row.id
    RETURN coalesce(earlier.externalId, '')
  } AS earlier
  WITH goal, row, size(earlier) > 0 AS replaces, coalesce(row.externalId, head([id IN earlier WHERE id <> ''])) AS externalId
  CREATE (goal)-[:REQUIRES {validFrom: CASE WHEN replaces THEN $at ELSE row.validFrom END}]->(requirement:Requirement {
    networkId: $network, versionId: row.versionId, contentId: row.contentId, id: row.id, externalId: externalId,
    label: row.label, weight: row.weight, capacity: row.capacity})
  WITH requirement, row
  UNWIND row.criteria AS each
  CREATE (requirement)-[:WANTS]->(criterion:Criterion {networkId: $network, ordinal: each.ordinal, dimension: each.dimension,
    value: each.value, hard: each.hard, weight: each.weight})
  SET criterion.level = each.level, criterion.statedLevel = each.statedLevel,
    criterion.sectorPrefixes = each.sectorPrefixes, criterion.sectorParent = each.sectorParent,
    criterion.occupationCode = each.occupationCode, criterion.subMajorGroup = each.subMajorGroup, criterion.rank = each.rank,
    criterion.organizationKey = each.organizationKey, criterion.expertiseKey = each.expertiseKey,
    criterion.countryKey = each.countryKey, criterion.regionKey = each.regionKey, criterion.placeKey = each.placeKey,
    criterion.personId = each.personId
}
