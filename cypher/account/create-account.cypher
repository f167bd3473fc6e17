// An account with an address and a password; nothing changes where the address has one already.
// mode: WRITE
// param id: STRING
// param email: STRING
// param passwordHash: STRING
// param at: DATETIME
// column isNew: BOOLEAN
MERGE (account:Account {email: $email})
ON CREATE SET account.id = $id, account.passwordHash = $passwordHash, account.createdAt = $at
RETURN account.id = $id AS isNew
