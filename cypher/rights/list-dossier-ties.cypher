// All ties of a person with what they are estimated and declared to be, and the files that say so.
// mode: READ
// param network: STRING
// param id: STRING
// column with: STRING -- name of the other
// column isEgo: BOOLEAN
// column declared: FLOAT?
// column strength: FLOAT?
// column since: DATE?
// column until: DATE?
// column lastContact: DATE?
// column kinds: LIST<STRING>
// column platforms: LIST<STRING>
// column inferred: BOOLEAN
// column private: BOOLEAN
// column files: LIST<STRING>
MATCH (person:Person {networkId: $network, id: $id})-[tie:KNOWS]-(other:Person)
CALL (tie) {
  MATCH (record:TieRecord {networkId: $network, pairKey: tie.pairKey})-[:FROM]->(import:Import)
  WITH DISTINCT import.file AS file ORDER BY file
  RETURN collect(file) AS files
}
RETURN other.name AS with, other:Ego AS isEgo, tie.declared AS declared, tie.strength AS strength, tie.since AS since,
  tie.until AS until, tie.lastContact AS lastContact, tie.kinds AS kinds, tie.platforms AS platforms, tie.inferred AS inferred,
  tie.private AS private, files
ORDER BY isEgo DESC, with
