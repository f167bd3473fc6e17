// Whether an account owns a network, or may change it as a member, also one whose access has ended.
// mode: READ
// param network: STRING
// param account: STRING
// column isInvolved: BOOLEAN
MATCH (account:Account {id: $account})
RETURN EXISTS { (account)-[:OWNS]->(:Network {id: $network}) }
  OR EXISTS { (account)-[:MEMBER_OF {role: 'MEMBER'}]->(:Network {id: $network}) } AS isInvolved
