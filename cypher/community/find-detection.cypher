// How communities were last detected in a network; no row before that.
// mode: READ
// param network: STRING -- id of the network
// column at: DATETIME
// column basis: STRING -- TIES or ATTRIBUTES
// column modularity: FLOAT?
// column persons: INTEGER -- persons that were looked at
// column revision: INTEGER -- the network's when they were detected
// column current: BOOLEAN -- whether nothing was written into the network since
MATCH (network:Network {id: $network}) WHERE network.communitiesAt IS NOT NULL
RETURN network.communitiesAt AS at, network.communitiesBasis AS basis, network.communitiesModularity AS modularity,
  network.communitiesPersons AS persons, network.communitiesRevision AS revision,
  network.communitiesRevision = coalesce(network.revision, 0) AS current
