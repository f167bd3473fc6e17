// The key with this hash, where it has not ended.
// mode: READ
// param hash: STRING
// param at: DATETIME
// column id: STRING
// column account: STRING
// column isReadOnly: BOOLEAN
// column lastUsed: DATE?
MATCH (account:Account)-[:HAS_KEY]->(key:ApiKey {hash: $hash})
WHERE key.until IS NULL OR $at < key.until
RETURN key.id AS id, account.id AS account, key.isReadOnly AS isReadOnly, key.lastUsed AS lastUsed
