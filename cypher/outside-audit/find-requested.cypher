// What an owner's own audit is made with, which is told to nobody.
// mode: READ
// param network: STRING
// param id: STRING
// column key: STRING
// column client: STRING
// column before: STRING? -- JSON: the numbers of the network when the audit was closed
MATCH (audit:OutsideAudit {networkId: $network, id: $id})
RETURN audit.key AS key, coalesce(audit.client, '') AS client, audit.before AS before
