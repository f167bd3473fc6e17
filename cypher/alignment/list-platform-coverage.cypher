// The coverage of a goal with only the ties to contacts that were seen through each platform.
// mode: READ
// procedure: custom.ambit.platformCoverage
// param network: STRING -- id of the network
// param goal: STRING -- id of the goal
// param at: DATETIME? = null -- the moment whose network is meant; null: now
// param goalAt: DATETIME? = null -- the moment whose version of the goal is meant; null: at
// param model: STRING = 'ambit-1' -- name of the model
// column platform: STRING
// column contacts: INTEGER -- contacts seen through it
// column coverage: FLOAT
