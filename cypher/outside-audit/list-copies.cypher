// The copies of a network that auditors are shown now.
// mode: READ
// param network: STRING
// column copyId: STRING
MATCH (:Network {id: $network})-[:AUDITED_BY]->(audit:OutsideAudit) WHERE audit.copyId IS NOT NULL
RETURN audit.copyId AS copyId
