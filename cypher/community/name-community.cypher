// Names a community; null: it goes by what its members share again. No row where there is no such community.
// mode: WRITE
// param network: STRING -- id of the network
// param community: STRING
// param name: STRING?
// column id: STRING
MATCH (community:Community {networkId: $network, id: $community})
SET community.name = $name
RETURN community.id AS id
