// The best ways to be introduced to a person: simple paths of at most 4 hops from the ego over ties with evidence, ranked
// by probability (equal to 12 digits is equal), then fewer hops, then the external ids along the way.
// mode: READ
// procedure: custom.ambit.introductionPaths
// param network: STRING -- id of the network
// param to: STRING -- id of the person sought
// param at: DATETIME? = null -- the moment whose network is meant; null: now
// param goal: STRING? = null -- id of the goal whose help sets gamma; null: ordinary help
// param maxHops: INTEGER = 4 -- at most 4
// param first: INTEGER = 5 -- how many paths at most
// param model: STRING = 'ambit-1' -- name of the model
// column personIds: LIST<STRING> -- from the ego to the person sought
// column pairKeys: LIST<STRING> -- the key of each tie, in order
// column activations: LIST<FLOAT> -- the activation of each tie, in order
// column hops: INTEGER
// column probability: FLOAT
// column status: STRING -- WARM, WEAK, UNVERIFIED or INFERRED_ONLY
// column weakest: INTEGER -- index in pairKeys of the tie with the least activation

// include fragments/path-scope
// include fragments/meetings
// include fragments/contacts
// include fragments/entries
MATCH (target:Person {networkId: $network, id: $to})
WHERE target <> ego
WITH *, $first AS pathsEach, $maxHops AS maxHops
// include fragments/introduction-paths
RETURN personIds, pairKeys, activations, hops, probability, status, weakest
