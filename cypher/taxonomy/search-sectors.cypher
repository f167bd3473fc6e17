// Groups and classes of NACE whose label has all words of a Lucene query, the nearest first.
// mode: READ
// param query: STRING
// param limit: INTEGER
// column code: STRING
CALL db.index.fulltext.queryNodes('sector_labels', $query, {limit: $limit}) YIELD node, score
RETURN node.code AS code
ORDER BY score DESC, code
