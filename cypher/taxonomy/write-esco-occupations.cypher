// Writes occupations of ESCO in one language under their ISCO-08 groups, with the titles that name them. Repeating it changes
// nothing; titles of another version stay until they are deleted.
// mode: WRITE
// param lang: STRING -- `en` or `fr`
// param version: STRING -- hash of the file
// param occupations: LIST<{uri: STRING, isco: STRING, escoCode: STRING?, label: STRING, titles: LIST<{key: STRING, text: STRING, words: STRING, rank: INTEGER}>}>
UNWIND $occupations AS row
MATCH (group:Occupation {code: row.isco})
MERGE (occupation:Occupation {uri: row.uri})
SET occupation.escoCode = coalesce(row.escoCode, occupation.escoCode),
  occupation.labelEn = CASE $lang WHEN 'en' THEN row.label ELSE occupation.labelEn END,
  occupation.labelFr = CASE $lang WHEN 'fr' THEN row.label ELSE occupation.labelFr END
WITH row, group, occupation
CALL (occupation, group) {
  MATCH (occupation)-[old:BROADER]->(other) WHERE other <> group
  DELETE old
}
MERGE (occupation)-[:BROADER]->(group)
WITH row, occupation
UNWIND row.titles AS each
MERGE (title:OccupationTitle {key: each.key})
SET title.text = each.text, title.words = each.words, title.rank = each.rank, title.lang = $lang, title.isco = row.isco,
  title.version = $version
MERGE (title)-[:NAMES]->(occupation)
