// The ties of the ego to these persons.
// mode: READ
// param network: STRING
// param ids: LIST<STRING>
// column personId: STRING
// column tie: {pairKey: STRING, a: STRING, b: STRING, declared: FLOAT?, strength: FLOAT?, since: DATE?, until: DATE?, lastContact: DATE?, kinds: LIST<STRING>, platforms: LIST<STRING>, private: BOOLEAN, inferred: BOOLEAN}
MATCH (:Network {id: $network})-[:EGO]->(ego:Person)
UNWIND $ids AS id
MATCH (person:Person {networkId: $network, id: id})-[tie:KNOWS]-(ego)
RETURN id AS personId, tie {.pairKey, a: startNode(tie).id, b: endNode(tie).id, .declared, .strength, .since, .until, .lastContact,
  .kinds, .platforms, .private, .inferred} AS tie
