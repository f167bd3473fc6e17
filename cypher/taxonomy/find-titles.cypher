// For each text of stems the titles of ESCO that share words with it, the nearest first; nothing where ESCO is not loaded.
// mode: READ
// param texts: LIST<STRING> -- stems parted by blanks, without what Lucene reads as more than a word
// param limit: INTEGER -- the most titles of each
// column text: STRING
// column titles: LIST<{words: STRING, isco: STRING, lang: STRING}>
MATCH (version:TaxonomyVersion) WHERE version.name STARTS WITH 'ESCO_OCCUPATIONS:'
WITH count(version) AS loaded WHERE loaded > 0
UNWIND $texts AS text
CALL (text) {
  CALL db.index.fulltext.queryNodes('occupation_titles', text, {limit: $limit}) YIELD node
  RETURN collect({words: node.words, isco: node.isco, lang: node.lang}) AS titles
}
RETURN text, titles
