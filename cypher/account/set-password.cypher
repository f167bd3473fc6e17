// Gives an account another password.
// mode: WRITE
// param account: STRING
// param passwordHash: STRING
MATCH (account:Account {id: $account})
SET account.passwordHash = $passwordHash
