// Appends an entry to the log of a network.
// mode: WRITE
// param network: STRING
// param entry: {number: INTEGER, at: DATETIME, account: STRING, role: STRING, credential: STRING?, via: STRING, kinds: LIST<STRING>, operation: STRING, purpose: STRING?, previous: STRING?, hash: STRING}
// column number: INTEGER
MATCH (network:Network {id: $network})
SET network.accessLogSize = $entry.number, network.accessLogHash = $entry.hash
CREATE (entry:AccessEntry {networkId: $network})
SET entry += $entry
RETURN entry.number AS number
