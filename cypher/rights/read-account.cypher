// Everything that is kept of an account itself; its networks are read one by one. Secrets are kept as hashes and left out.
// mode: READ
// param account: STRING
// column properties: MAP
// column sessions: LIST<MAP>
// column apiKeys: LIST<MAP>
// column owns: LIST<{network: STRING, properties: MAP}>
// column memberOf: LIST<{network: STRING, properties: MAP}>
// column assisted: LIST<STRING> -- networks of others that it once could change
// column audits: LIST<MAP> -- of others' networks
MATCH (account:Account {id: $account})
RETURN account {.*, passwordHash: null} AS properties,
  [(account)-[:SIGNED_IN_BY]->(session:Session) | session {.*, hash: null}] AS sessions,
  [(account)-[:HAS_KEY]->(key:ApiKey) | key {.*, hash: null}] AS apiKeys,
  [(account)-[owns:OWNS]->(network:Network) | {network: network.id, properties: properties(owns)}] AS owns,
  [(account)-[access:MEMBER_OF]->(network:Network) | {network: network.id, properties: properties(access)}] AS memberOf,
  [(account)-[:ASSISTED]->(network:Network) | network.id] AS assisted,
  [(account)-[:AUDITS]->(audit:OutsideAudit) | audit {.*, key: null, codeHash: null, before: null, networkId: null,
    findings: [(audit)-[:FOUND]->(finding:AuditFinding) | finding {.*, networkId: null}]}] AS audits
