// The keys of all audits of a network, with the copy that its auditor is shown now.
// mode: READ
// param network: STRING
// column key: STRING
// column copyId: STRING?
MATCH (:Network {id: $network})-[:AUDITED_BY]->(audit:OutsideAudit)
RETURN audit.key AS key, audit.copyId AS copyId
