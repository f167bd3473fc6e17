// Entries of the log of a network whose numbers are above $above and not above $upTo, in their order.
// mode: READ
// param network: STRING
// param above: INTEGER
// param upTo: INTEGER
// column number: INTEGER
// column at: DATETIME
// column account: STRING
// column email: STRING? -- of the account, while it is there
// column role: STRING
// column credential: STRING?
// column via: STRING
// column apiKey: STRING? -- the name of the key that was used, while it is there
// column kinds: LIST<STRING>
// column operation: STRING
// column purpose: STRING?
// column previous: STRING?
// column hash: STRING
MATCH (entry:AccessEntry) WHERE entry.networkId = $network AND entry.number > $above AND entry.number <= $upTo
OPTIONAL MATCH (account:Account {id: entry.account})
RETURN entry.number AS number, entry.at AS at, entry.account AS account, account.email AS email, entry.role AS role,
  entry.credential AS credential, entry.via AS via,
  head([(account)-[:HAS_KEY]->(key:ApiKey) WHERE key.id = entry.credential | key.name]) AS apiKey,
  entry.kinds AS kinds, entry.operation AS operation, entry.purpose AS purpose, entry.previous AS previous,
  entry.hash AS hash
ORDER BY number
