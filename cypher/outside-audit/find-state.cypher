// Which state a network is in that is to be shown to an auditor.
// mode: READ
// param network: STRING
// column revision: INTEGER -- grows with every write into the network
// column tiesComplete: BOOLEAN
// column forgettings: INTEGER -- grows with every person who is forgotten
MATCH (network:Network {id: $network})
RETURN coalesce(network.revision, 0) AS revision, coalesce(network.tiesComplete, false) AS tiesComplete,
  coalesce(network.forgettings, 0) AS forgettings
