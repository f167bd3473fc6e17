// Whether an account owns a network, or may change it as a member, or once could.
// mode: READ
// param network: STRING
// param account: STRING
// column isInvolved: BOOLEAN
MATCH (account:Account {id: $account})
RETURN EXISTS { (account)-[:OWNS]->(:Network {id: $network}) }
  OR EXISTS { (account)-[:MEMBER_OF {role: 'MEMBER'}]->(:Network {id: $network}) }
  OR EXISTS { (account)-[:ASSISTED]->(:Network {id: $network}) } AS isInvolved
