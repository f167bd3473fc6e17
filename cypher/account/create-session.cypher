// A session of an account; only the hash of its secret is kept.
// mode: WRITE
// param account: STRING
// param id: STRING
// param hash: STRING
// param at: DATETIME
// param endsAt: DATETIME -- however much it is used
// param agent: STRING -- browser and system, in a few words
// column id: STRING
MATCH (account:Account {id: $account})
MERGE (session:Session {hash: $hash})
ON CREATE SET session.id = $id, session.createdAt = $at, session.seenAt = $at, session.endsAt = $endsAt,
  session.agent = $agent
MERGE (account)-[:SIGNED_IN_BY]->(session)
RETURN session.id AS id
