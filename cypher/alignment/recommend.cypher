// What would serve a goal most, by kind: whom to MEET (a greedy list: each pick enters with its expected effect), which
// contact to REVIVE by a meeting today or to DEEPEN by one level of strength, and which PROFILE to look for where nobody
// is known of. Each kind is ranked by its effect on coverage; at most `first` rows of each. Who declined what was planned for
// the goal is left out for 180 days.
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

// include fragments/scope
// include fragments/meetings
// include fragments/contacts
// include fragments/entries
// include fragments/requirements
// include fragments/candidates
// include fragments/friend-ties
// include fragments/support-groups
// include fragments/declined
WITH *, [c IN candidates WHERE c.contact IS NULL AND NOT c.id IN declined] AS strangers
// include fragments/introductions
WITH *, [s IN introduced WHERE s.bestDoor IS NULL AND s.evident > 0] AS seekers
// include fragments/best-probabilities
// include fragments/weights
// include fragments/meet
// include fragments/strengthen
// include fragments/profiles
WITH *, size(profiles) > 0 OR size([m IN meets WHERE m.odds = 0]) > 0 AS closenessNeeded
// include fragments/closeness
UNWIND meets + strengthened + profiles AS advice
WITH *, CASE advice.kind WHEN 'MEET' THEN advice.person END AS person,
  reduce(most = advice.effects[0], e IN advice.effects | CASE WHEN e.effect > most.effect
    OR e.effect = most.effect AND demands[e.key].id < demands[most.key].id THEN e ELSE most END).key AS key
CALL (person, ego, entries, greatestEntry, day, gamma, phiMin, decay, decayKin, noContactDays, delta, model) {
  WITH *, person AS target, 1 AS pathsEach, 4 AS maxHops
  // include fragments/introduction-paths
  RETURN collect({personIds: personIds, probability: probability, status: status})[0] AS path
}
CALL (person, day) {
  // include fragments/person-marks
  RETURN marks AS personMarks
}
CALL (advice, key) {
  // include fragments/requirement-marks
  RETURN CASE advice.kind WHEN 'PROFILE' THEN marks ELSE [] END AS profileMarks
}
WITH *, CASE WHEN path IS NULL THEN personMarks + profileMarks ELSE [] END AS marks
// include fragments/closest
CALL (advice, key) {
  MATCH (:Requirement {networkId: $network, versionId: key})-[:WANTS]->(criterion:Criterion)
  WHERE advice.kind = 'PROFILE'
  WITH criterion ORDER BY criterion.ordinal
  RETURN collect(criterion {.dimension, .value, level: criterion.statedLevel}) AS profile
}
WITH advice.kind AS kind, collect({advice: advice, requirement: demands[key].id, key: key, path: path, closest: closest, profile: profile,
  pointsEach: pointsEach, newStrength: model.sigmaNew}) AS ranked
UNWIND range(0, size(ranked) - 1) AS n
WITH kind, n + 1 AS rank, ranked[n] AS each, ranked[n].advice AS advice
RETURN kind, rank, advice.id AS person, each.requirement AS requirement, each.key AS requirementKey,
  advice.gain AS gain, advice.expected AS expected, each.pointsEach * advice.gain AS points,
  each.pointsEach * advice.expected AS expectedPoints, advice.odds AS odds, advice.idle AS idleDays,
  advice.strength AS strength,
  CASE kind WHEN 'MEET' THEN each.newStrength ELSE advice.nextStrength END AS nextStrength,
  each.path.personIds AS pathIds, each.path.probability AS pathProbability, each.path.status AS pathStatus,
  each.closest.id AS doorway, each.closest.by AS closeness, each.profile AS profile
ORDER BY CASE kind WHEN 'MEET' THEN 1 WHEN 'REVIVE' THEN 2 WHEN 'DEEPEN' THEN 3 ELSE 4 END, rank
