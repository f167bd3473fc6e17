// Audits as work between two accounts: the code that makes an auditor one, findings, and copies that have outlived their audit.
CREATE CONSTRAINT outside_audit_code IF NOT EXISTS FOR (a:OutsideAudit) REQUIRE a.codeHash IS UNIQUE;
CREATE CONSTRAINT audit_finding_id IF NOT EXISTS FOR (f:AuditFinding) REQUIRE (f.networkId, f.id) IS UNIQUE;
CREATE INDEX network_copy_ends IF NOT EXISTS FOR (n:Network) ON (n.copyEndsAt);
