// An audit by somebody from outside, begun by handing out a file. Repeating it changes nothing. No row where somebody was forgotten since the network was read for the file.
// mode: WRITE
// param network: STRING
// param forgettings: INTEGER -- of the network when it was read
// param audit: {id: STRING, purpose: STRING, goals: LIST<STRING>, names: STRING, fields: LIST<STRING>, until: DATE, sha256: STRING, key: STRING, openedAt: DATETIME}
// column id: STRING
MATCH (network:Network {id: $network})
// Locked first: whoever is forgotten at the same time is gone then.
SET network.lockedAt = $audit.openedAt
WITH network WHERE coalesce(network.forgettings, 0) = $forgettings
MERGE (audit:OutsideAudit {networkId: $network, id: $audit.id})
ON CREATE SET audit += $audit, audit.state = 'OPEN'
MERGE (network)-[:AUDITED_BY]->(audit)
RETURN audit.id AS id
