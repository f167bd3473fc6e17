// The keys of an account, the ended ones included, the newest first.
// mode: READ
// param account: STRING
// column id: STRING
// column name: STRING
// column hint: STRING
// column isReadOnly: BOOLEAN
// column createdAt: DATETIME
// column until: DATETIME?
// column lastUsed: DATE?
MATCH (:Account {id: $account})-[:HAS_KEY]->(key:ApiKey)
RETURN key.id AS id, key.name AS name, key.hint AS hint, key.isReadOnly AS isReadOnly, key.createdAt AS createdAt,
  key.until AS until, key.lastUsed AS lastUsed
ORDER BY createdAt DESC, id
