// A named key of an account; only its hash is kept.
// mode: WRITE
// param account: STRING
// param id: STRING
// param hash: STRING
// param name: STRING
// param hint: STRING -- the first characters, by which its owner knows it again
// param isReadOnly: BOOLEAN
// param at: DATETIME
// param until: DATETIME?
// column id: STRING
MATCH (account:Account {id: $account})
MERGE (key:ApiKey {hash: $hash})
ON CREATE SET key.id = $id, key.name = $name, key.hint = $hint, key.isReadOnly = $isReadOnly, key.createdAt = $at,
  key.until = $until
MERGE (account)-[:HAS_KEY]->(key)
RETURN key.id AS id
