// Writes what a language calls groups and classes of NACE, under their broader sectors. Repeating it changes nothing.
// mode: WRITE
// param lang: STRING -- `en` or `fr`
// param sectors: LIST<{code: STRING, parent: STRING, label: STRING, words: STRING}>
CALL () {
  UNWIND $sectors AS row
  MERGE (sector:Sector {code: row.code})
  SET sector.labelEn = CASE $lang WHEN 'en' THEN row.label ELSE sector.labelEn END,
    sector.labelFr = CASE $lang WHEN 'fr' THEN row.label ELSE sector.labelFr END,
    sector.wordsEn = CASE $lang WHEN 'en' THEN row.words ELSE sector.wordsEn END,
    sector.wordsFr = CASE $lang WHEN 'fr' THEN row.words ELSE sector.wordsFr END
}
CALL () {
  UNWIND $sectors AS row
  MATCH (sector:Sector {code: row.code})
  MATCH (parent:Sector {code: row.parent})
  MERGE (sector)-[:BROADER]->(parent)
}
