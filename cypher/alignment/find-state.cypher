// Which state a network is in, with the parameters of a model: whatever was worked out at the same revision still holds.
// mode: READ
// param network: STRING -- id of the network
// param model: STRING = 'ambit-1' -- name of the model
// column revision: INTEGER -- grows with every write into the network
// column tiesComplete: BOOLEAN -- whether the network holds all ties between others
// column model: {name: STRING, gammaOrdinary: FLOAT, gammaInformation: FLOAT, gammaCostly: FLOAT, halfLife: FLOAT, halfLifeKin: FLOAT, phiMin: FLOAT, delta: FLOAT, sigmaNew: FLOAT, weightCoverage: FLOAT, weightReach: FLOAT, weightDiversity: FLOAT, weightFreshness: FLOAT, weightFocus: FLOAT, knownShareMin: FLOAT, friendTiesMin: FLOAT, zoneAbsent: FLOAT, zoneThin: FLOAT, warm: FLOAT, unverifiedLow: FLOAT, unverifiedHigh: FLOAT, noContactDays: FLOAT}
MATCH (model:Model {name: $model})
MATCH (network:Network {id: $network})
RETURN coalesce(network.revision, 0) AS revision, coalesce(network.tiesComplete, false) AS tiesComplete,
  model {.name, .gammaOrdinary, .gammaInformation, .gammaCostly, .halfLife, .halfLifeKin, .phiMin, .delta, .sigmaNew,
    .weightCoverage, .weightReach, .weightDiversity, .weightFreshness, .weightFocus, .knownShareMin, .friendTiesMin,
    .zoneAbsent, .zoneThin, .warm, .unverifiedLow, .unverifiedHigh, .noContactDays} AS model
