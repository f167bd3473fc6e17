// Occupations of ESCO one of whose titles has all words of a Lucene query, the nearest first.
// mode: READ
// param query: STRING
// param limit: INTEGER
// column uri: STRING
// column isco: STRING
// column labelEn: STRING?
// column labelFr: STRING?
CALL db.index.fulltext.queryNodes('occupation_titles', $query, {limit: $limit}) YIELD node, score
MATCH (node)-[:NAMES]->(occupation:Occupation)
WITH occupation, node.isco AS isco, max(score) AS best
ORDER BY best DESC, isco, occupation.uri
RETURN occupation.uri AS uri, isco, occupation.labelEn AS labelEn, occupation.labelFr AS labelFr
