// Revokes one key of an account, or all.
// mode: WRITE
// param account: STRING
// param only: STRING? -- null: all
// column revoked: INTEGER
MATCH (:Account {id: $account})-[:HAS_KEY]->(key:ApiKey)
WHERE $only IS NULL OR key.id = $only
DETACH DELETE key
RETURN count(*) AS revoked
