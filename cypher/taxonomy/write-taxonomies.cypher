// Writes the sectors and occupations that the program ships, with their hierarchies. Repeating it changes nothing.
// mode: WRITE
// param sectors: LIST<{code: STRING, parent: STRING?, en: STRING, fr: STRING}>
// param occupations: LIST<{code: STRING, parent: STRING?, en: STRING, fr: STRING}>
// param hash: STRING
CALL () {
  UNWIND $sectors AS row
  MERGE (sector:Sector {code: row.code}) SET sector.labelEn = row.en, sector.labelFr = row.fr
}
CALL () {
  UNWIND $sectors AS row
  MATCH (sector:Sector {code: row.code})
  MATCH (parent:Sector {code: row.parent})
  MERGE (sector)-[:BROADER]->(parent)
}
CALL () {
  UNWIND $occupations AS row
  MERGE (occupation:Occupation {code: row.code}) SET occupation.labelEn = row.en, occupation.labelFr = row.fr
}
CALL () {
  UNWIND $occupations AS row
  MATCH (occupation:Occupation {code: row.code})
  MATCH (parent:Occupation {code: row.parent})
  MERGE (occupation)-[:BROADER]->(parent)
}
MERGE (version:TaxonomyVersion {name: 'shipped'})
SET version.hash = $hash
