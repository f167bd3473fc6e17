// Writes goals into a copy, with all versions of their requirements. Repeating it changes nothing.
// mode: WRITE
// param network: STRING
// param goals: LIST<{id: STRING, kind: STRING, help: STRING, helpValues: LIST<STRING>?, helpTimes: LIST<DATETIME>?, title: STRING, status: STRING, from: DATE?, to: DATE?, weight: FLOAT, createdAt: DATETIME?, requirements: LIST<{versionId: STRING, id: STRING, label: STRING, weight: FLOAT, capacity: INTEGER, validFrom: DATETIME?, validTo: DATETIME?, criteria: LIST<{ordinal: INTEGER, dimension: STRING, value: STRING, level: FLOAT?, statedLevel: FLOAT?, hard: BOOLEAN, weight: FLOAT, sectorPrefixes: LIST<STRING>?, sectorParent: STRING?, occupationCode: STRING?, subMajorGroup: STRING?, rank: INTEGER?, organizationKey: STRING?, expertiseKey: STRING?, countryKey: STRING?, regionKey: STRING?, placeKey: STRING?, personId: STRING?}>}>}>
MATCH (network:Network {id: $network})
UNWIND $goals AS row
MERGE (goal:Goal {networkId: $network, id: row.id})
ON CREATE SET goal.kind = row.kind, goal.help = row.help, goal.helpValues = row.helpValues,
  goal.helpTimes = row.helpTimes, goal.title = row.title, goal.status = row.status,
  goal.from = row.from, goal.to = row.to, goal.weight = row.weight, goal.createdAt = row.createdAt, goal.isEdited = false
MERGE (network)-[:PURSUES]->(goal)
WITH goal, row
UNWIND row.requirements AS each
WITH goal, each WHERE NOT EXISTS { MATCH (:Requirement {networkId: $network, versionId: each.versionId}) }
CREATE (goal)-[valid:REQUIRES]->(requirement:Requirement {networkId: $network, versionId: each.versionId,
  contentId: each.versionId, id: each.id, label: each.label, weight: each.weight, capacity: each.capacity})
SET valid.validFrom = each.validFrom, valid.validTo = each.validTo
WITH requirement, each
UNWIND each.criteria AS wanted
CREATE (requirement)-[:WANTS]->(criterion:Criterion {networkId: $network, dimension: wanted.dimension})
SET criterion += wanted
