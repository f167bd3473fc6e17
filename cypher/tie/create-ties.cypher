// Adds ties between one person and others who are new, each with the record that says it. As create-persons, for a transaction
// that cannot be in already.
// mode: WRITE
// param network: STRING
// param importId: STRING
// param at: DATETIME
// param owner: STRING -- the one person
// param ties: LIST<{person: STRING, pairKey: STRING, record: {key: STRING, ordinal: INTEGER, platform: STRING?, since: DATE?, until: DATE?, declared: FLOAT?, content: STRING}, declared: FLOAT?, estimate: FLOAT?, strength: FLOAT?, strengthDays: LIST<INTEGER>?, strengthValues: LIST<FLOAT>?, since: DATE?, until: DATE?, lastContact: DATE?, sinceDay: INTEGER?, untilDay: INTEGER?, contactDay: INTEGER?, contactDays: LIST<INTEGER>?, kinds: LIST<STRING>, platforms: LIST<STRING>, kin: BOOLEAN, private: BOOLEAN, inferred: BOOLEAN, compact: LIST<INTEGER>}>
MATCH (import:Import {networkId: $network, id: $importId})
MATCH (owner:Person {networkId: $network, id: $owner})
UNWIND $ties AS row
MATCH (person:Person {networkId: $network, id: row.person})
CREATE (record:TieRecord {networkId: $network, key: row.record.key, pairKey: row.pairKey, importId: $importId,
  platform: row.record.platform, since: row.record.since, until: row.record.until, declared: row.record.declared,
  content: row.record.content, at: $at, ordinal: row.record.ordinal})-[:FROM]->(import)
WITH row, CASE WHEN $owner < row.person THEN owner ELSE person END AS a,
  CASE WHEN $owner < row.person THEN person ELSE owner END AS b
CREATE (a)-[tie:KNOWS {networkId: $network, pairKey: row.pairKey, strength: row.strength, estimate: row.estimate,
  declared: row.declared, sinceDay: row.sinceDay, contactDay: row.contactDay, untilDay: row.untilDay, kin: row.kin,
  inferred: row.inferred, private: row.private, strengthDays: row.strengthDays, strengthValues: row.strengthValues,
  contactDays: row.contactDays, since: row.since, until: row.until, lastContact: row.lastContact, kinds: row.kinds,
  platforms: row.platforms}]->(b)
// Last, so that it comes first in the tie's chain of properties.
SET tie.compact = row.compact
