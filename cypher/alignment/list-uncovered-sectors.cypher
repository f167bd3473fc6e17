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
// column here: INTEGER -- contacts with fit of at least .5
// column amongFriends: INTEGER -- contacts' contacts with fit of at least .5
// column friendsKnown: FLOAT -- share of the contacts of whom a tie to another is known that is not merely inferred
// column experts: STRING? -- HERE, AMONG_FRIENDS, DOUBLE_ABSENCE (neither), FRIENDS_UNKNOWN (not here; the rest is not known); null if UNKNOWN and nobody fits

// include fragments/scope
// include fragments/meetings
// include fragments/contacts
// include fragments/all-requirements
// include fragments/candidates
// include fragments/friend-ties
// include fragments/doors
// include fragments/supports
// include fragments/zones
// include fragments/absence-zones
MATCH (:Requirement {networkId: $network, versionId: zone.key})-[:WANTS]->(wanted:Criterion {dimension: 'SECTOR'})
WITH DISTINCT zone, closest, door, dimension, friendsKnown, experts,
  CASE WHEN size(wanted.value) > 2 THEN left(wanted.value, 2) ELSE wanted.value END AS sector
RETURN sector, zone.id AS requirement, zone.key AS key, zone.label AS label, dimension, zone.dimensions AS dimensions,
  zone.zone AS zone, zone.absence AS absence, zone.severity AS severity, zone.coverage AS coverage, zone.reach AS reach,
  zone.fragility AS fragility, zone.knownShare AS knownShare, coalesce(zone.nearest.id, closest.id) AS nearestContact,
  CASE WHEN zone.nearest IS NULL THEN closest.by ELSE 'FIT' END AS closeness, coalesce(door, closest.id) AS doorway,
  zone.knownOf AS knownOf, zone.here AS here, zone.amongFriends AS amongFriends, friendsKnown, experts
ORDER BY coalesce(severity, -1.0) DESC, knownShare, requirement, sector
