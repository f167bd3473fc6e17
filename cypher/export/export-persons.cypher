// Everybody in a network as a whole-network file writes them, with the records they come from.
// mode: READ
// param network: STRING
// column id: STRING
// column isEgo: BOOLEAN
// column externalId: STRING?
// column name: STRING
// column given: STRING?
// column family: STRING?
// column emails: LIST<STRING>
// column phones: LIST<STRING>
// column tags: LIST<STRING>
// column place: {country: STRING, region: STRING?, locality: STRING?}?
// column profiles: LIST<{platform: STRING, url: STRING?, handle: STRING?, accountId: STRING?, displayName: STRING?}>
// column positions: LIST<{title: STRING?, organization: STRING?, sectorCode: STRING?, sectorSource: STRING?, occupationCode: STRING?, occupationSource: STRING?, seniority: INTEGER?, senioritySource: STRING?, from: DATE?, to: DATE?, primary: BOOLEAN}>
// column expertise: LIST<{name: STRING, level: FLOAT?}>
// column firstRecord: {platform: STRING, sha256: STRING?, row: INTEGER, recordKey: STRING}?
MATCH (:Network {id: $network})-[:EGO]->(ego:Person)
MATCH (person:Person) WHERE person.networkId = $network AND person.id IS NOT NULL
CALL (person) {
  MATCH (person)-[:HAS_PROFILE]->(profile:Profile)
  RETURN collect(profile {.platform, .url, .handle, .accountId, .displayName}) AS profiles
}
CALL (person) {
  MATCH (person)-[:HELD]->(position:Position)
  OPTIONAL MATCH (position)-[at:AT]->(:Organization)
  WITH position, at ORDER BY position.ordinal
  RETURN collect(position {.title, organization: at.name, .sectorCode, .sectorSource, .occupationCode, .occupationSource,
    .seniority, .senioritySource, .from, .to, .primary}) AS positions
}
CALL (person) {
  MATCH (person)-[has:HAS_EXPERTISE]->(:Expertise)
  RETURN collect({name: has.name, level: has.level}) AS expertise
}
CALL (person) {
  MATCH (person)<-[:RESOLVES_TO]-(record:SourceRecord)
  OPTIONAL MATCH (record)-[:FROM]->(import:Import)
  WITH record, import ORDER BY record.at, record.recordKey, record.version LIMIT 1
  RETURN collect({platform: record.platform, sha256: import.sha256, row: record.row, recordKey: record.recordKey}) AS records
}
RETURN person.id AS id, person = ego AS isEgo, person.externalId AS externalId, person.name AS name,
  person.given AS given, person.family AS family,
  coalesce(person.emails, []) AS emails, coalesce(person.phones, []) AS phones, coalesce(person.tags, []) AS tags,
  CASE WHEN person.country IS NULL THEN null
    ELSE {country: person.country, region: person.region, locality: person.locality} END AS place,
  profiles, positions, expertise, head(records) AS firstRecord
ORDER BY id
