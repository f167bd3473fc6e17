// Everybody in a network with what a copy for an auditor may hold of them: no address, no profile but its platform, no tag.
// mode: READ
// param network: STRING
// column id: STRING
// column isEgo: BOOLEAN
// column name: STRING
// column given: STRING?
// column family: STRING?
// column sortName: STRING
// column knownDimensions: LIST<STRING>
// column knownDays: LIST<INTEGER>?
// column groupKey: STRING?
// column groupDays: LIST<INTEGER>?
// column groupKeys: LIST<STRING>?
// column placeKey: STRING?
// column place: {country: STRING, region: STRING?, locality: STRING?}?
// column platforms: LIST<STRING>
// column positions: LIST<{id: STRING, title: STRING?, organization: STRING?, organizationKey: STRING?, sectorCode: STRING?, sectorParent: STRING?, sectorSource: STRING?, sectorConfidence: FLOAT?, occupationCode: STRING?, occupationSource: STRING?, occupationConfidence: FLOAT?, seniority: INTEGER?, senioritySource: STRING?, from: DATE?, to: DATE?, fromDay: INTEGER?, toDay: INTEGER?, primary: BOOLEAN, ordinal: INTEGER}>
// column expertise: LIST<{key: STRING, name: STRING, level: FLOAT?, source: STRING}>
MATCH (:Network {id: $network})-[:EGO]->(ego:Person)
MATCH (person:Person) WHERE person.networkId = $network AND person.id IS NOT NULL
CALL (person) {
  MATCH (person)-[:HAS_PROFILE]->(profile:Profile)
  WITH DISTINCT profile.platform AS platform ORDER BY platform
  RETURN collect(platform) AS platforms
}
CALL (person) {
  MATCH (person)-[:HELD]->(position:Position)
  OPTIONAL MATCH (position)-[at:AT]->(organization:Organization)
  WITH position, at, organization ORDER BY position.ordinal
  RETURN collect(position {.id, .title, organization: at.name, organizationKey: organization.key, .sectorCode, .sectorParent,
    .sectorSource, .sectorConfidence, .occupationCode, .occupationSource, .occupationConfidence, .seniority, .senioritySource, .from, .to, .fromDay,
    .toDay, primary: coalesce(position.primary, false), ordinal: coalesce(position.ordinal, 0)}) AS positions
}
CALL (person) {
  MATCH (person)-[has:HAS_EXPERTISE]->(expertise:Expertise)
  RETURN collect({key: expertise.key, name: has.name, level: has.level, source: has.source}) AS expertise
}
RETURN person.id AS id, person = ego AS isEgo, person.name AS name, person.given AS given, person.family AS family,
  coalesce(person.sortName, '') AS sortName, coalesce(person.knownDimensions, []) AS knownDimensions,
  person.knownDays AS knownDays, person.groupKey AS groupKey, person.groupDays AS groupDays, person.groupKeys AS groupKeys,
  person.placeKey AS placeKey,
  CASE WHEN person.country IS NULL THEN null
    ELSE {country: person.country, region: person.region, locality: person.locality} END AS place,
  platforms, positions, expertise
