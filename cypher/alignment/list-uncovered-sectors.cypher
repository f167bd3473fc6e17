// The NACE sections and divisions that the SECTOR criteria of a goal want and that are not covered: one row for each
// requirement and sector, the severest first. A narrower code counts for its division.
// mode: READ
// procedure: custom.ambit.uncoveredSectors
// param network: STRING -- id of the network
// param goal: STRING -- id of the goal
// param at: DATETIME? = null -- the moment whose network is meant; null: now
// param goalAt: DATETIME? = null -- the moment whose version of the goal is meant; null: at
// param model: STRING = 'ambit-1' -- name of the model
// column sector: STRING -- NACE code of the section or division
// column requirement: STRING -- id of the requirement
// column key: STRING -- its version
// column label: STRING
// column dimension: STRING? -- that of its weightiest criterion (hard ones first); if UNKNOWN: the one least known
// column dimensions: LIST<STRING> -- all that it asks for
// column zone: STRING -- ABSENT, THIN, PARTIAL or UNKNOWN
// column absence: STRING? -- of an ABSENT zone: REACHABLE, STRUCTURAL or FRIENDS_UNKNOWN
// column severity: FLOAT? -- null if UNKNOWN, as are all numbers but knownShare
// column coverage: FLOAT?
// column reach: FLOAT? -- null while friend ties are unknown, too
// column fragility: FLOAT?
// column knownShare: FLOAT -- share of the contacts classified in the dimension least known
// column nearestContact: STRING? -- id of the contact with the greatest fit times activation, else of the closest one
// column closeness: STRING? -- of the nearest contact: FIT, else by what it is closest
// column doorway: STRING? -- id of the contact who opens the best door to a person there, else of the closest contact
// column knownOf: INTEGER -- persons with fit of at least .5 who are no contacts
