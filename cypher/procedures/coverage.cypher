// Each requirement of a goal with its coverage, reach, zone, severity and fragility; nulls where it is UNKNOWN.
// mode: READ
// procedure: custom.ambit.coverage
// param network: STRING -- id of the network
// param goal: STRING -- id of the goal
// param at: DATETIME? = null -- the moment whose network is meant; null: now
// param goalAt: DATETIME? = null -- the moment whose version of the goal is meant; null: at
// param model: STRING = 'ambit-1' -- name of the model
// column requirement: STRING -- id of the requirement
// column key: STRING -- its version
// column label: STRING
// column weight: FLOAT
// column capacity: INTEGER
// column knownShare: FLOAT
// column zone: STRING -- ABSENT, THIN, PARTIAL, COVERED or UNKNOWN
// column absence: STRING? -- of an ABSENT zone: REACHABLE, STRUCTURAL or FRIENDS_UNKNOWN
// column coverage: FLOAT?
// column reach: FLOAT? -- null while friend ties are unknown
// column latent: FLOAT? -- coverage if every contact were fresh
// column severity: FLOAT?
// column fragility: FLOAT?

// include fragments/scope
// include fragments/meetings
// include fragments/contacts
// include fragments/all-requirements
// include fragments/candidates
// include fragments/friend-ties
// include fragments/doors
// include fragments/supports
// include fragments/zones
UNWIND zones AS zone
RETURN zone.id AS requirement, zone.key AS key, zone.label AS label, zone.weight AS weight, zone.capacity AS capacity,
  zone.knownShare AS knownShare, zone.zone AS zone, zone.absence AS absence, zone.coverage AS coverage, zone.reach AS reach,
  zone.latent AS latent, zone.severity AS severity, zone.fragility AS fragility
