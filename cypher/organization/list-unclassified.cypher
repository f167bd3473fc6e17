// The organizations whose sector is unknown, by the number of those who are contacts on a day, work there then and count for a
// goal: who is private does not, and who left is known by what came after.
// mode: READ
// param network: STRING
// param day: INTEGER -- days since 1970-01-01
// param limit: INTEGER
// column id: STRING
// column key: STRING
// column name: STRING
// column contacts: INTEGER
// column total: INTEGER -- contacts whose sector is unknown
MATCH (:Network {id: $network})-[:EGO]->(ego:Person)
MATCH (ego)-[tie:KNOWS]-(person:Person)-[:HELD]->(position:Position)-[:AT]->(organization:Organization)
WHERE (tie.sinceDay IS NULL OR tie.sinceDay <= $day) AND (tie.untilDay IS NULL OR $day < tie.untilDay)
  AND NOT coalesce(tie.private, false)
  AND (position.fromDay IS NULL OR position.fromDay <= $day) AND (position.toDay IS NULL OR $day < position.toDay)
  AND position.sectorCode IS NULL AND organization.ownerSector IS NULL
WITH organization, count(DISTINCT person) AS contacts
ORDER BY contacts DESC, organization.key
WITH collect({id: organization.id, key: organization.key, name: organization.name, contacts: contacts}) AS all, sum(contacts) AS total
UNWIND all[0..$limit] AS row
RETURN row.id AS id, row.key AS key, row.name AS name, row.contacts AS contacts, total
