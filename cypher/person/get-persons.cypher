// Persons by id, with everything their page shows but ties; the id of one who became part of another gives that one.
// mode: READ
// param network: STRING
// param ids: LIST<STRING>
// param day: INTEGER
// column requested: STRING -- the id asked for
// column id: STRING
// column externalId: STRING?
// column isEgo: BOOLEAN
// column name: STRING
// column given: STRING?
// column family: STRING?
// column degree: INTEGER? -- 0: the ego, 1: a contact, 2: a contact's contact, null: known of only
// column emails: LIST<STRING>
// column phones: LIST<STRING>
// column tags: LIST<STRING>
// column place: {country: STRING, region: STRING?, locality: STRING?}?
// column profiles: LIST<{platform: STRING, url: STRING?, handle: STRING?, accountId: STRING?, displayName: STRING?}>
// column positions: LIST<{id: STRING, title: STRING?, organizationId: STRING?, organizationName: STRING?, sectorCode: STRING?, sectorSource: STRING?, sectorConfidence: FLOAT?, occupationCode: STRING?, occupationSource: STRING?, occupationConfidence: FLOAT?, seniority: INTEGER?, senioritySource: STRING?, from: DATE?, to: DATE?, primary: BOOLEAN}>
// column expertise: LIST<{key: STRING, name: STRING, level: FLOAT?, source: STRING}>
MATCH (:Network {id: $network})-[:EGO]->(ego:Person)
UNWIND $ids AS id
CALL (id) {
  MATCH (person:Person {networkId: $network, id: id})
  RETURN person
UNION
  MATCH (:FormerPerson {networkId: $network, id: id})-[:MERGED_INTO*1..]->(person:Person)
  RETURN person
}
CALL (person) {
  MATCH (person)-[:HAS_PROFILE]->(profile:Profile)
  WITH profile ORDER BY profile.platform, coalesce(profile.url, profile.handle, '')
  RETURN collect(profile {.platform, .url, .handle, .accountId, .displayName}) AS profiles
}
CALL (person) {
  MATCH (person)-[:HELD]->(position:Position)
  OPTIONAL MATCH (position)-[at:AT]->(organization:Organization)
  WITH position, at, organization ORDER BY position.ordinal
  RETURN collect(position {.id, .title, organizationId: organization.id, organizationName: at.name, .sectorCode, .sectorSource,
    .sectorConfidence, .occupationCode, .occupationSource, .occupationConfidence, .seniority, .senioritySource, .from, .to, .primary}) AS positions
}
CALL (person) {
  MATCH (person)-[has:HAS_EXPERTISE]->(expertise:Expertise)
  WITH has, expertise ORDER BY expertise.key
  RETURN collect({key: expertise.key, name: has.name, level: has.level, source: has.source}) AS expertise
}
CALL (person, ego) {
  RETURN CASE
    WHEN person = ego THEN 0
    WHEN EXISTS {
      MATCH (ego)-[tie:KNOWS]-(person)
      WHERE (tie.sinceDay IS NULL OR tie.sinceDay <= $day) AND (tie.untilDay IS NULL OR $day < tie.untilDay)
    } THEN 1
    WHEN EXISTS {
      MATCH (ego)-[first:KNOWS]-(:Person)-[second:KNOWS]-(person)
      WHERE (first.sinceDay IS NULL OR first.sinceDay <= $day) AND (first.untilDay IS NULL OR $day < first.untilDay)
        AND (second.sinceDay IS NULL OR second.sinceDay <= $day) AND (second.untilDay IS NULL OR $day < second.untilDay)
    } THEN 2
    END AS degree
}
RETURN id AS requested, person.id AS id, person.externalId AS externalId, person = ego AS isEgo, person.name AS name, person.given AS given,
  person.family AS family, degree, coalesce(person.emails, []) AS emails, coalesce(person.phones, []) AS phones,
  coalesce(person.tags, []) AS tags,
  CASE WHEN person.country IS NULL THEN null
    ELSE {country: person.country, region: person.region, locality: person.locality} END AS place,
  profiles, positions, expertise
