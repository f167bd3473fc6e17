// Which state of a network and a goal a moment sees: at all moments of one day with the same row every number about the goal
// is the same. Between them no interaction came or left the year that attention looks at, no requirement and no help
// changed, nothing was written.
// mode: READ
// param network: STRING -- id of the network
// param goal: STRING -- id of the goal
// param at: DATETIME -- the moment whose network is meant
// param goalAt: DATETIME? -- the moment whose version of the goal is meant; null: at
// param model: STRING = 'ambit-1' -- name of the model
// column revision: INTEGER -- grows with every write into the network
// column lastInteraction: DATETIME? -- the last one up to the moment
// column lastOfYear: DATETIME? -- the last one more than a year before it
// column lastVersion: DATETIME? -- the last change of the goal's requirements up to the moment
// column lastHelp: DATETIME? -- the last change of the help that the goal asks for, up to the moment
// column parameters: LIST<FLOAT> -- of the model
MATCH (model:Model {name: $model})
MATCH (network:Network {id: $network})-[:PURSUES]->(goal:Goal {networkId: $network, id: $goal})
CALL () {
  OPTIONAL MATCH (x:Interaction) WHERE x.networkId = $network AND x.at <= $at
  RETURN x.at AS lastInteraction ORDER BY lastInteraction DESC LIMIT 1
}
CALL () {
  OPTIONAL MATCH (x:Interaction) WHERE x.networkId = $network AND x.at <= $at - duration({days: 365})
  RETURN x.at AS lastOfYear ORDER BY lastOfYear DESC LIMIT 1
}
CALL (goal) {
  MATCH (goal)-[valid:REQUIRES]->()
  UNWIND [valid.validFrom, valid.validTo] AS change
  WITH change WHERE change <= coalesce($goalAt, $at)
  RETURN max(change) AS lastVersion
}
RETURN coalesce(network.revision, 0) AS revision, lastInteraction, lastOfYear, lastVersion,
  last([change IN goal.helpTimes WHERE change <= coalesce($goalAt, $at)]) AS lastHelp,
  [key IN [key IN keys(model) WHERE key <> 'name' | key] | toFloat(model[key])] AS parameters
