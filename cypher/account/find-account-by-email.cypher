// The account of an address, with what its password is checked against.
// mode: READ
// param email: STRING
// column id: STRING
// column passwordHash: STRING
MATCH (account:Account {email: $email})
WHERE account.passwordHash IS NOT NULL
RETURN account.id AS id, account.passwordHash AS passwordHash
