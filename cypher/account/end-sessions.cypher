// Ends sessions of an account: one, or all but one, or all.
// mode: WRITE
// param account: STRING
// param only: STRING? -- the one to end; null: all
// param keep: STRING? -- one to keep
// column ended: INTEGER
MATCH (:Account {id: $account})-[:SIGNED_IN_BY]->(session:Session)
WHERE ($only IS NULL OR session.id = $only) AND ($keep IS NULL OR session.id <> $keep)
DETACH DELETE session
RETURN count(*) AS ended
