// Takes an account's access to a network away.
// mode: WRITE
// param network: STRING
// param account: STRING
// column revoked: INTEGER
MATCH (:Account {id: $account})-[access:MEMBER_OF]->(:Network {id: $network})
DELETE access
RETURN count(*) AS revoked
