// Takes an account's access to a network away; that somebody could change it stays known.
// mode: WRITE
// param network: STRING
// param account: STRING
// column revoked: INTEGER
MATCH (account:Account {id: $account})-[access:MEMBER_OF]->(network:Network {id: $network})
FOREACH (_ IN CASE access.role WHEN 'MEMBER' THEN [1] ELSE [] END | MERGE (account)-[:ASSISTED]->(network))
DELETE access
RETURN count(*) AS revoked
