// The persons a goal wants who are no contacts: fit of at least .5 to a requirement that is not COVERED, or named by a
// PERSON criterion. Those of degree 2 first, then those known of only, each by the probability of the best path of at most
// 4 hops, then external id. Where there is no path: why, and the contact who stands closest to the expert.
// mode: READ
// procedure: custom.ambit.targetExperts
// param network: STRING -- id of the network
// param goal: STRING -- id of the goal
// param at: DATETIME? = null -- the moment whose network is meant; null: now
// param goalAt: DATETIME? = null -- the moment whose version of the goal is meant; null: at
// param first: INTEGER = 10 -- how many experts at most
// param model: STRING = 'ambit-1' -- name of the model
// column person: STRING -- id of the expert
// column degree: INTEGER? -- 2, or null where the person is known of only
// column requirement: STRING -- id of the requirement the expert fits best
// column requirementKey: STRING -- its version
// column fit: FLOAT -- to that requirement
// column named: BOOLEAN -- whether a PERSON criterion names the expert
// column probability: FLOAT? -- of the best path; null where there is none
// column reason: STRING? -- where there is no path: NO_CONTACTS, FRIENDS_UNKNOWN, NO_TIES, NO_EVIDENCE or TOO_FAR
// column doorway: STRING? -- where there is no path: id of the contact who stands closest
// column closeness: STRING? -- by what: ORGANIZATION, SECTOR, SECTOR_PARENT, LOCALITY, REGION or COUNTRY
