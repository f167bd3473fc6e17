// Lets the auditor into the copy that was made for the audit. No row where it was opened or ended meanwhile, or nothing was declared.
// mode: WRITE
// param network: STRING
// param id: STRING
// param copy: STRING
// param sha256: STRING -- of what is shown, as a file
// param override: STRING? -- why the owner lets an auditor in whom a conflict stopped; null: none did
// param since: DATETIME
// param until: DATETIME
// column id: STRING
MATCH (account:Account)-[:AUDITS]->(audit:OutsideAudit {networkId: $network, id: $id})
// Locked first: what else ends or opens it at the same time is over then, and its state is looked at after.
SET audit.lockedAt = $since
WITH audit, account
WHERE audit.declaration IS NOT NULL AND audit.state = CASE WHEN $override IS NULL THEN 'ASKED' ELSE 'STOPPED' END
MATCH (copy:Network {id: $copy})
SET audit.state = 'OPEN', audit.copyId = $copy, audit.sha256 = $sha256, audit.shownAt = $since,
  audit.override = $override, audit.overriddenAt = CASE WHEN $override IS NULL THEN null ELSE $since END,
  copy.copyEndsAt = $until,
  // Who reads it is written down for the owner.
  copy.copyOf = $network
MERGE (account)-[access:MEMBER_OF]->(copy)
SET access.role = 'AUDITOR', access.since = $since, access.until = $until, access.purpose = audit.purpose
RETURN audit.id AS id
