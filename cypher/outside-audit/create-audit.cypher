// An audit by somebody from outside, begun by handing out a file. Repeating it changes nothing.
// mode: WRITE
// param network: STRING
// param audit: {id: STRING, purpose: STRING, goals: LIST<STRING>, names: STRING, fields: LIST<STRING>, until: DATE, sha256: STRING, key: STRING, openedAt: DATETIME}
MATCH (network:Network {id: $network})
MERGE (audit:OutsideAudit {networkId: $network, id: $audit.id})
ON CREATE SET audit += $audit, audit.state = 'OPEN'
MERGE (network)-[:AUDITED_BY]->(audit)
