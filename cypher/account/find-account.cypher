// An account.
// mode: READ
// param account: STRING
// column email: STRING?
// column passwordHash: STRING?
// column createdAt: DATETIME?
MATCH (account:Account {id: $account})
RETURN account.email AS email, account.passwordHash AS passwordHash, account.createdAt AS createdAt
