// The organizations of contacts whose sector is unknown, or not asked of the owner yet, by number of contacts.
// mode: READ
// param network: STRING
// param limit: INTEGER
// column id: STRING
// column key: STRING
// column name: STRING
// column contacts: INTEGER
// column total: INTEGER -- contacts whose sector is unknown
MATCH (:Network {id: $network})-[:EGO]->(ego:Person)
MATCH (ego)-[:KNOWS]-(person:Person)-[:HELD]->(position:Position)-[:AT]->(organization:Organization)
WHERE position.sectorCode IS NULL AND organization.ownerSector IS NULL
WITH organization, count(DISTINCT person) AS contacts
ORDER BY contacts DESC, organization.key
WITH collect({id: organization.id, key: organization.key, name: organization.name, contacts: contacts}) AS all, sum(contacts) AS total
UNWIND all[0..$limit] AS row
RETURN row.id AS id, row.key AS key, row.name AS name, row.contacts AS contacts, total
