// The networks an account owns, and those it was let into at the moment, with its role: its own first, the one used last
// first.
// mode: READ
// param account: STRING
// param at: DATETIME
// column id: STRING
// column name: STRING
// column egoId: STRING
// column source: STRING?
// column tiesComplete: BOOLEAN
// column createdAt: DATETIME
// column role: STRING
// column until: DATETIME? -- when the access ends by itself
MATCH (:Account {id: $account})-[access:OWNS|MEMBER_OF]->(network:Network)
WHERE type(access) = 'OWNS'
  OR ((access.since IS NULL OR access.since <= $at) AND (access.until IS NULL OR $at < access.until))
WITH network, access, CASE type(access) WHEN 'OWNS' THEN 'OWNER' ELSE access.role END AS role
ORDER BY role <> 'OWNER'
WITH network, head(collect({role: role, until: access.until})) AS access
MATCH (network)-[:EGO]->(ego:Person)
RETURN network.id AS id, network.name AS name, ego.id AS egoId, network.source AS source,
  coalesce(network.tiesComplete, false) AS tiesComplete, network.createdAt AS createdAt,
  access.role AS role, access.until AS until
ORDER BY role <> 'OWNER', network.usedAt DESC, network.id
