// The signed report of an audit, for the owner of the network and for the auditor.
// mode: READ
// param account: STRING
// param id: STRING
// column report: STRING -- JSON
CALL () {
  MATCH (:Account {id: $account})-[:AUDITS]->(audit:OutsideAudit)
  RETURN audit
UNION
  MATCH (:Account {id: $account})-[:OWNS]->(:Network)-[:AUDITED_BY]->(audit:OutsideAudit)
  RETURN audit
}
WITH audit WHERE audit.id = $id AND audit.report IS NOT NULL
RETURN audit.report AS report
