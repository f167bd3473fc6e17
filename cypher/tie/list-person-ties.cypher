// A page of each person's ties, the strongest first.
// mode: READ
// param network: STRING
// param ids: LIST<STRING>
// param offset: INTEGER
// param limit: INTEGER
// column personId: STRING
// column total: INTEGER
// column ties: LIST<{pairKey: STRING, a: STRING, b: STRING, declared: FLOAT?, strength: FLOAT?, since: DATE?, until: DATE?, lastContact: DATE?, kinds: LIST<STRING>, platforms: LIST<STRING>, private: BOOLEAN, inferred: BOOLEAN}>
UNWIND $ids AS id
MATCH (person:Person {networkId: $network, id: id})
CALL (person) {
  MATCH (person)-[tie:KNOWS]-(:Person)
  WITH tie ORDER BY coalesce(tie.strength, -1.0) DESC, tie.pairKey
  RETURN collect(tie {.pairKey, a: startNode(tie).id, b: endNode(tie).id, .declared, .strength, .since, .until, .lastContact,
    .kinds, .platforms, .private, .inferred}) AS ties
}
RETURN id AS personId, size(ties) AS total, ties[$offset..$offset + $limit] AS ties
