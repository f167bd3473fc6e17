// Lets the auditor into the copy that was made for the audit. No row where it was opened or ended meanwhile, or nothing was declared.
// mode: WRITE
// param network: STRING
// param id: STRING
// param copy: STRING
// param forgettings: INTEGER -- of the network when it was read for the copy
// param sha256: STRING -- of what is shown, as a file
// param override: STRING? -- why the owner lets an auditor in whom a conflict stopped; null: none did
// param since: DATETIME
// param until: DATETIME
// column isCurrent: BOOLEAN -- false: somebody was forgotten since, and nothing was opened
// column isReader: BOOLEAN -- true: the auditor can read the network itself, in which pseudonyms hide nobody, and nothing was opened
MATCH (network:Network {id: $network})
// Locked first, the network too: what else ends or opens it, or forgets somebody, at the same time is over then.
SET network.lockedAt = $since
WITH network
MATCH (account:Account)-[:AUDITS]->(audit:OutsideAudit {networkId: $network, id: $id})
SET audit.lockedAt = $since
WITH network, audit, account
WHERE audit.declaration IS NOT NULL AND audit.state = CASE WHEN $override IS NULL THEN 'ASKED' ELSE 'STOPPED' END
MATCH (copy:Network {id: $copy})
WITH audit, account, copy, coalesce(network.forgettings, 0) = $forgettings AS isCurrent, audit.names = 'PSEUDONYMS' AND EXISTS {
  MATCH (account)-[access:MEMBER_OF]->(network) WHERE access.until IS NULL OR access.until > $since
} AS isReader
CALL (audit, account, copy, isCurrent, isReader) {
  WITH audit, account, copy, isCurrent, isReader WHERE isCurrent AND NOT isReader
  SET audit.state = 'OPEN', audit.copyId = $copy, audit.sha256 = $sha256, audit.shownAt = $since,
    audit.override = $override, audit.overriddenAt = CASE WHEN $override IS NULL THEN null ELSE $since END,
    copy.copyEndsAt = $until,
    // Who reads it is written down for the owner.
    copy.copyOf = $network
  MERGE (account)-[access:MEMBER_OF]->(copy)
  SET access.role = 'AUDITOR', access.since = $since, access.until = $until, access.purpose = audit.purpose
}
RETURN isCurrent, isReader
