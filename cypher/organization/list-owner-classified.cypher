// The organizations whose sector the owner said; remembered for every later position there.
// mode: READ
// param network: STRING
// column key: STRING
// column sectorCode: STRING
MATCH (organization:Organization) WHERE organization.networkId = $network AND organization.ownerSector IS NOT NULL
RETURN organization.key AS key, organization.ownerSector AS sectorCode
