// Writes the projection of persons: what was projected before is replaced, so that the last projection always holds. A name
// that no record knows stays.
// mode: WRITE
// param network: STRING
// param persons: LIST<{id: STRING, externalId: STRING?, name: STRING?, given: STRING?, family: STRING?, sortName: STRING?, emails: LIST<STRING>, phones: LIST<STRING>, tags: LIST<STRING>, knownDimensions: LIST<STRING>, knownDays: LIST<INTEGER>?, groupKey: STRING?, groupDays: LIST<INTEGER>?, groupKeys: LIST<STRING>?, placeKey: STRING?, place: {country: STRING, region: STRING?, locality: STRING?}?, profiles: LIST<{platform: STRING, url: STRING?, handle: STRING?, accountId: STRING?, displayName: STRING?}>, positions: LIST<{id: STRING, title: STRING?, organization: STRING?, organizationKey: STRING?, organizationId: STRING?, sectorCode: STRING?, sectorParent: STRING?, sectorSource: STRING?, sectorConfidence: FLOAT?, occupationCode: STRING?, occupationSource: STRING?, occupationConfidence: FLOAT?, seniority: INTEGER?, senioritySource: STRING?, from: DATE?, to: DATE?, fromDay: INTEGER?, toDay: INTEGER?, primary: BOOLEAN, ordinal: INTEGER}>, expertise: LIST<{key: STRING, name: STRING, level: FLOAT?, source: STRING}>}>
UNWIND $persons AS row
MATCH (person:Person {networkId: $network, id: row.id})
SET person.externalId = coalesce(row.externalId, person.externalId), person.name = coalesce(row.name, person.name),
  person.given = row.given, person.family = row.family, person.sortName = coalesce(row.sortName, person.sortName), person.emails = row.emails, person.phones = row.phones,
  person.tags = row.tags, person.knownDimensions = row.knownDimensions, person.knownDays = row.knownDays, person.placeKey = row.placeKey,
  person.groupKey = row.groupKey, person.groupDays = row.groupDays, person.groupKeys = row.groupKeys,
  person.country = row.place.country, person.region = row.place.region, person.locality = row.place.locality
WITH person, row
CALL (person) {
  MATCH (person)-[:HAS_PROFILE|HELD]->(old)
  DETACH DELETE old
}
CALL (person) {
  MATCH (person)-[old:HAS_EXPERTISE|LIVES_IN]->()
  DELETE old
}
CALL (person, row) {
  WITH person, row.placeKey AS path WHERE path IS NOT NULL
  MERGE (place:Place {path: path})
  CREATE (person)-[:LIVES_IN]->(place)
}
CALL (person, row) {
  UNWIND row.profiles AS each
  CREATE (person)-[:HAS_PROFILE]->(:Profile {networkId: $network, platform: each.platform, url: each.url,
    handle: each.handle, accountId: each.accountId, displayName: each.displayName})
}
CALL (person, row) {
  UNWIND row.expertise AS each
  MERGE (expertise:Expertise {networkId: $network, key: each.key})
  ON CREATE SET expertise.name = each.name
  CREATE (person)-[:HAS_EXPERTISE {level: each.level, source: each.source, name: each.name}]->(expertise)
  WITH expertise, each.key AS name WHERE expertise.keys IS NULL
  // include fragments/expertise-keys
  SET expertise.keys = keys
}
CALL (person, row) {
  UNWIND row.positions AS each
  CREATE (person)-[:HELD]->(position:Position {networkId: $network, id: each.id, ordinal: each.ordinal})
  SET position.sectorCode = each.sectorCode, position.sectorParent = each.sectorParent, position.title = each.title,
    position.occupationCode = each.occupationCode, position.seniority = each.seniority, position.from = each.from,
    position.to = each.to, position.fromDay = each.fromDay, position.toDay = each.toDay, position.primary = each.primary,
    position.sectorSource = each.sectorSource, position.sectorConfidence = each.sectorConfidence,
    position.occupationSource = each.occupationSource,
    position.occupationConfidence = each.occupationConfidence, position.senioritySource = each.senioritySource
  WITH position, each
  CALL (position, each) {
    WITH position, each WHERE each.organizationKey IS NOT NULL
    MERGE (organization:Organization {networkId: $network, key: each.organizationKey})
    ON CREATE SET organization.id = each.organizationId, organization.name = each.organization
    CREATE (position)-[:AT {name: each.organization}]->(organization)
  }
  CALL (position, each) {
    MATCH (sector:Sector {code: each.sectorCode})
    CREATE (position)-[:IN_SECTOR]->(sector)
  }
  CALL (position, each) {
    MATCH (occupation:Occupation {code: each.occupationCode})
    CREATE (position)-[:AS]->(occupation)
  }
}
