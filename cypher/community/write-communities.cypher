// Keeps the communities of a network instead of those before; names given by the owner stay with the ids. It says nothing of the
// network itself, whose revision stays. No row where the network is gone.
// mode: WRITE
// param network: STRING -- id of the network
// param revision: INTEGER -- the network's that they were detected in
// param at: DATETIME
// param basis: STRING -- TIES or ATTRIBUTES
// param modularity: FLOAT?
// param persons: INTEGER -- persons that were looked at
// param communities: LIST<{id: STRING, ordinal: INTEGER, modularity: FLOAT, sharedKinds: LIST<STRING>, sharedValues: LIST<STRING>, sharedShares: LIST<FLOAT>, sharedElsewhere: LIST<FLOAT>, members: LIST<STRING>}>
// column members: INTEGER -- persons in a community
MATCH (network:Network {id: $network})
SET network.communitiesRevision = $revision, network.communitiesAt = $at, network.communitiesBasis = $basis,
  network.communitiesModularity = $modularity, network.communitiesPersons = $persons
WITH [each IN $communities | each.id] AS ids
CALL (ids) {
  MATCH (old:Community) WHERE old.networkId = $network AND old.id IS NOT NULL
  // Also of those who were merged into others since.
  OPTIONAL MATCH (old)<-[membership:IN_COMMUNITY]-()
  DELETE membership
  WITH DISTINCT old, ids WHERE NOT old.id IN ids
  DELETE old
  RETURN count(*) AS gone
}
CALL () {
  UNWIND $communities AS each
  MERGE (community:Community {networkId: $network, id: each.id})
  SET community.ordinal = each.ordinal, community.basis = $basis, community.detectedAt = $at,
    community.modularity = each.modularity, community.sharedKinds = each.sharedKinds,
    community.sharedValues = each.sharedValues, community.sharedShares = each.sharedShares,
    community.sharedElsewhere = each.sharedElsewhere
  WITH community, each
  UNWIND each.members AS member
  MATCH (person:Person {networkId: $network, id: member})
  CREATE (person)-[:IN_COMMUNITY]->(community)
  RETURN count(person) AS members
}
RETURN members
