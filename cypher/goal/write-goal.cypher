// Writes a goal and the versions of its requirements: those given are opened from $validFrom on where they are new, and
// every open version that is not given any more is closed at $at. A changed goal keeps its past.
// mode: WRITE
// param network: STRING
// param goal: {id: STRING, externalId: STRING?, kind: STRING, help: STRING, title: STRING, weight: FLOAT, status: STRING, from: DATE?, to: DATE?}
// param at: DATETIME
// param replaceRequirements: BOOLEAN
// param requirements: LIST<{versionId: STRING, id: STRING, externalId: STRING?, label: STRING, weight: FLOAT, capacity: INTEGER, validFrom: DATETIME?, criteria: LIST<{ordinal: INTEGER, dimension: STRING, value: STRING, level: FLOAT?, hard: BOOLEAN, weight: FLOAT, sectorPrefixes: LIST<STRING>?, sectorParent: STRING?, occupationCode: STRING?, subMajorGroup: STRING?, rank: INTEGER?, organizationKey: STRING?, expertiseKey: STRING?, countryKey: STRING?, regionKey: STRING?, placeKey: STRING?, personId: STRING?}>}>
MATCH (network:Network {id: $network})
MERGE (goal:Goal {networkId: $network, id: $goal.id})
ON CREATE SET goal.createdAt = $at
SET goal.externalId = coalesce($goal.externalId, goal.externalId), goal.kind = $goal.kind, goal.help = $goal.help,
  goal.title = $goal.title, goal.weight = $goal.weight, goal.status = $goal.status, goal.from = $goal.from, goal.to = $goal.to
MERGE (network)-[:PURSUES]->(goal)
WITH goal
CALL (goal) {
  WITH goal WHERE $replaceRequirements
  MATCH (goal)-[valid:REQUIRES]->(requirement:Requirement)
  WHERE valid.validTo IS NULL AND NOT requirement.versionId IN [r IN $requirements | r.versionId]
  SET valid.validTo = $at
}
CALL (goal) {
  UNWIND $requirements AS row
  MERGE (requirement:Requirement {networkId: $network, versionId: row.versionId})
  ON CREATE SET requirement.id = row.id, requirement.externalId = row.externalId, requirement.label = row.label,
    requirement.weight = row.weight, requirement.capacity = row.capacity, requirement.isNew = true
  MERGE (goal)-[valid:REQUIRES]->(requirement)
  ON CREATE SET valid.validFrom = row.validFrom
  WITH requirement, row WHERE requirement.isNew
  REMOVE requirement.isNew
  WITH requirement, row
  UNWIND row.criteria AS each
  CREATE (requirement)-[:WANTS]->(criterion:Criterion {networkId: $network, ordinal: each.ordinal, dimension: each.dimension,
    value: each.value, hard: each.hard, weight: each.weight})
  SET criterion.level = each.level, criterion.sectorPrefixes = each.sectorPrefixes, criterion.sectorParent = each.sectorParent,
    criterion.occupationCode = each.occupationCode, criterion.subMajorGroup = each.subMajorGroup, criterion.rank = each.rank,
    criterion.organizationKey = each.organizationKey, criterion.expertiseKey = each.expertiseKey,
    criterion.countryKey = each.countryKey, criterion.regionKey = each.regionKey, criterion.placeKey = each.placeKey,
    criterion.personId = each.personId
}
