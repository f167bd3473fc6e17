// Makes an account the auditor of the audit that a code is for, where the code was made for its address. No row otherwise.
// mode: WRITE
// param account: STRING
// param codeHash: STRING
// param day: DATE
// column id: STRING
MATCH (account:Account {id: $account})
MATCH (audit:OutsideAudit {codeHash: $codeHash})
WHERE audit.auditor = account.email AND audit.state = 'ASKED' AND audit.until >= $day
MERGE (account)-[:AUDITS]->(audit)
RETURN audit.id AS id
