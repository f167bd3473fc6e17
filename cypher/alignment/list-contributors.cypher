// Who earns the coverage of given requirements: contacts by fit times activation, best first.
// mode: READ
// param network: STRING -- id of the network
// param goal: STRING -- id of the goal
// param at: DATETIME? = null -- the moment whose network is meant; null: now
// param goalAt: DATETIME? = null -- the moment whose version of the goal is meant; null: at
// param requirements: LIST<STRING> -- versions of the requirements (their keys)
// param first: INTEGER = 5 -- how many contacts of each at most
// param model: STRING = 'ambit-1' -- name of the model
// column key: STRING -- the version of the requirement
// column person: STRING -- id of the contact
// column fit: FLOAT
// column activation: FLOAT
// column contribution: FLOAT -- fit times activation
