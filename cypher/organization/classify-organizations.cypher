// Remembers what the owner said organizations do, and returns everybody who held a position there, to be projected anew.
// mode: WRITE
// param network: STRING
// param organizations: LIST<{id: STRING, sectorCode: STRING?}>
// column persons: LIST<STRING>
CALL () {
  UNWIND $organizations AS row
  MATCH (organization:Organization {networkId: $network, id: row.id})
  SET organization.ownerSector = row.sectorCode
  WITH organization
  MATCH (organization)<-[:AT]-(:Position)<-[:HELD]-(person:Person)
  RETURN DISTINCT person.id AS id
}
RETURN collect(id) AS persons
