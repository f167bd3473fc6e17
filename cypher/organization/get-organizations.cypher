// Organizations by id.
// mode: READ
// param network: STRING
// param ids: LIST<STRING>
// column id: STRING
// column key: STRING
// column name: STRING
// column ownerSector: STRING?
UNWIND $ids AS id
MATCH (organization:Organization {networkId: $network, id: id})
RETURN organization.id AS id, organization.key AS key, organization.name AS name, organization.ownerSector AS ownerSector
