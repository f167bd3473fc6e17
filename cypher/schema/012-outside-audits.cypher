// Audits by somebody from outside: what was shown, by which key, and the report.
CREATE CONSTRAINT outside_audit_id IF NOT EXISTS FOR (a:OutsideAudit) REQUIRE (a.networkId, a.id) IS UNIQUE;
