// What would serve a goal most, by kind: whom to MEET (a greedy list: each pick enters with its expected effect), which
// contact to REVIVE by a meeting today or to DEEPEN by one level of strength, and which PROFILE to look for where nobody
// is known of. Each kind is ranked by its effect on coverage; at most `first` rows of each.
// mode: READ
// procedure: custom.ambit.recommendations
// param network: STRING -- id of the network
// param goal: STRING -- id of the goal
// param at: DATETIME? = null -- the moment whose network is meant; null: now
// param goalAt: DATETIME? = null -- the moment whose version of the goal is meant; null: at
// param first: INTEGER = 10 -- how many of each kind at most
// param model: STRING = 'ambit-1' -- name of the model
// column kind: STRING -- MEET, REVIVE, DEEPEN or PROFILE
// column rank: INTEGER -- from 1, within the kind
// column person: STRING? -- id; null for a PROFILE
// column requirement: STRING -- id of the requirement that gains most
// column requirementKey: STRING -- its version
// column gain: FLOAT -- what coverage gains if it works out
// column expected: FLOAT -- the same weighed by the odds of an introduction (MEET; 0 for a PROFILE)
// column points: FLOAT -- the gain in points of the score
// column expectedPoints: FLOAT -- the expected gain in points of the score
// column odds: FLOAT? -- MEET: of being introduced
// column idleDays: INTEGER? -- REVIVE and DEEPEN: days since the last contact
// column strength: FLOAT? -- REVIVE and DEEPEN: now; null where there is no evidence
// column nextStrength: FLOAT? -- REVIVE and DEEPEN: after it; MEET: of the new tie
// column pathIds: LIST<STRING>? -- MEET: ids along the best path, from the ego to the person
// column pathProbability: FLOAT? -- of that path
// column pathStatus: STRING? -- WARM, WEAK, UNVERIFIED or INFERRED_ONLY
// column doorway: STRING? -- PROFILE, and MEET without a path: id of the contact who stands closest
// column closeness: STRING? -- by what: ORGANIZATION, SECTOR, SECTOR_PARENT, LOCALITY, REGION or COUNTRY
// column profile: LIST<{dimension: STRING, value: STRING, level: FLOAT?}> -- PROFILE: the criteria that make the zone
