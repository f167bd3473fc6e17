// Ties by pair key.
// mode: READ
// param network: STRING
// param pairKeys: LIST<STRING>
// column tie: {pairKey: STRING, a: STRING, b: STRING, declared: FLOAT?, strength: FLOAT?, since: DATE?, until: DATE?, lastContact: DATE?, kinds: LIST<STRING>, platforms: LIST<STRING>, private: BOOLEAN, inferred: BOOLEAN}
UNWIND $pairKeys AS pairKey
MATCH (a:Person)-[tie:KNOWS {networkId: $network, pairKey: pairKey}]->(b:Person)
RETURN tie {.pairKey, a: a.id, b: b.id, .declared, .strength, .since, .until, .lastContact, .kinds, .platforms, .private,
  .inferred} AS tie
