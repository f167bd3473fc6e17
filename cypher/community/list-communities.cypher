// The communities of a network, the largest first.
// mode: READ
// param network: STRING -- id of the network
// column id: STRING
// column name: STRING? -- given by the owner
// column basis: STRING -- TIES or ATTRIBUTES
// column shared: LIST<{kind: STRING, value: STRING, share: FLOAT, elsewhere: FLOAT}> -- what members have in common, most telling first
// column ordinal: INTEGER -- rank by size at the last detection, from 1
// column members: INTEGER
// column modularity: FLOAT -- what it adds to the modularity of the whole
// column detectedAt: DATETIME
MATCH (community:Community) WHERE community.networkId = $network AND community.id IS NOT NULL
WITH community, COUNT { (community)<-[:IN_COMMUNITY]-(:Person) } AS members
RETURN community.id AS id, community.name AS name, community.basis AS basis,
  [n IN range(0, size(community.sharedKinds) - 1) | {kind: community.sharedKinds[n], value: community.sharedValues[n],
    share: community.sharedShares[n], elsewhere: community.sharedElsewhere[n]}] AS shared,
  community.ordinal AS ordinal, members, community.modularity AS modularity, community.detectedAt AS detectedAt
ORDER BY ordinal, id
