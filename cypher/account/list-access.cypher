// Who was let into a network, the ended ones included, in the order in which they were.
// mode: READ
// param network: STRING
// column account: STRING
// column email: STRING?
// column role: STRING
// column since: DATETIME
// column until: DATETIME?
// column purpose: STRING?
MATCH (account:Account)-[access:MEMBER_OF]->(:Network {id: $network})
RETURN account.id AS account, account.email AS email, access.role AS role, access.since AS since, access.until AS until,
  access.purpose AS purpose
ORDER BY since, account
