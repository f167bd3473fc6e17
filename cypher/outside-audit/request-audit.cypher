// An audit that an owner asks of somebody with an account, by the address. Repeating it changes nothing. No row where the network is not there.
// mode: WRITE
// param network: STRING
// param audit: {id: STRING, purpose: STRING, goals: LIST<STRING>, names: STRING, fields: LIST<STRING>, until: DATE, key: STRING, openedAt: DATETIME, auditor: STRING, codeHash: STRING}
// column client: STRING -- name of the ego, as the auditor is told it
MATCH (network:Network {id: $network})-[:EGO]->(ego:Person)
MERGE (audit:OutsideAudit {networkId: $network, id: $audit.id})
ON CREATE SET audit += $audit, audit.state = 'ASKED', audit.client = ego.name
MERGE (network)-[:AUDITED_BY]->(audit)
RETURN audit.client AS client
