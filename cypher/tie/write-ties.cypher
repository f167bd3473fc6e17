// Adds tie records and writes the projection of the ties they are of. Repeating it changes nothing.
// mode: WRITE
// param network: STRING
// param importId: STRING?
// param at: DATETIME
// param records: LIST<{key: STRING, pairKey: STRING, ordinal: INTEGER, platform: STRING?, since: DATE?, until: DATE?, declared: FLOAT?, content: STRING}>
// param ties: LIST<{a: STRING, b: STRING, pairKey: STRING, declared: FLOAT?, estimate: FLOAT?, strength: FLOAT?, strengthDays: LIST<INTEGER>?, strengthValues: LIST<FLOAT>?, since: DATE?, until: DATE?, lastContact: DATE?, sinceDay: INTEGER?, untilDay: INTEGER?, contactDay: INTEGER?, contactDays: LIST<INTEGER>?, kinds: LIST<STRING>, platforms: LIST<STRING>, kin: BOOLEAN, private: BOOLEAN, inferred: BOOLEAN, compact: LIST<INTEGER>}>
CALL () {
  UNWIND $records AS row
  MERGE (record:TieRecord {networkId: $network, key: row.key})
  ON CREATE SET record.pairKey = row.pairKey, record.importId = $importId, record.platform = row.platform,
    record.since = row.since, record.until = row.until, record.declared = row.declared, record.content = row.content,
    record.at = $at, record.ordinal = row.ordinal
  WITH record
  MATCH (import:Import {networkId: $network, id: $importId})
  MERGE (record)-[:FROM]->(import)
}
UNWIND $ties AS row
MATCH (a:Person {networkId: $network, id: row.a})
MATCH (b:Person {networkId: $network, id: row.b})
MERGE (a)-[tie:KNOWS {networkId: $network, pairKey: row.pairKey}]->(b)
SET tie.strength = row.strength, tie.estimate = row.estimate, tie.declared = row.declared, tie.sinceDay = row.sinceDay,
  tie.contactDay = row.contactDay, tie.untilDay = row.untilDay, tie.kin = row.kin, tie.inferred = row.inferred,
  tie.private = row.private, tie.strengthDays = row.strengthDays, tie.strengthValues = row.strengthValues,
  tie.contactDays = row.contactDays, tie.since = row.since, tie.until = row.until, tie.lastContact = row.lastContact,
  tie.kinds = row.kinds, tie.platforms = row.platforms
// Last, so that it comes first in the tie's chain of properties.
SET tie.compact = row.compact
