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

// include fragments/scope
// include fragments/meetings
// include fragments/contacts
// include fragments/entries
// include fragments/all-requirements
// include fragments/candidates
// include fragments/friend-ties
// include fragments/support-groups
// include fragments/experts
// include fragments/introductions
// include fragments/expert-bounds
// include fragments/best-probabilities
WITH *, size([e IN ranked WHERE e.degree = 2]) AS ofDegree2
CALL (ranked, bestById) {
  UNWIND ranked AS expert
  WITH expert, CASE WHEN coalesce(bestById[expert.id], -1.0) > coalesce(expert.bestDoor, -1.0) THEN bestById[expert.id]
    ELSE expert.bestDoor END AS probability
  ORDER BY expert.degree IS NULL,
    CASE WHEN probability > 0 THEN round(log(probability), 12) ELSE -1000000.0 END DESC,
    coalesce(expert.person.externalId, expert.id)
  LIMIT toInteger($first)
  RETURN collect(apoc.map.merge(expert, {probability: probability})) AS listed
}
WITH *, size([e IN listed WHERE e.probability IS NULL]) > 0 AS closenessNeeded
// include fragments/closeness
UNWIND listed AS expert
WITH *, expert.person AS person
// include fragments/person-marks
// include fragments/closest
RETURN expert.id AS person, expert.degree AS degree, expert.requirement AS requirement,
  expert.key AS requirementKey, expert.fit AS fit, expert.named AS named, expert.probability AS probability,
  CASE WHEN expert.probability IS NOT NULL THEN null
    WHEN size(keys(entries)) = 0 THEN 'NO_CONTACTS'
    WHEN expert.ties = 0 THEN CASE WHEN friendTiesKnown THEN 'NO_TIES' ELSE 'FRIENDS_UNKNOWN' END
    WHEN expert.evident = 0 THEN 'NO_EVIDENCE'
    ELSE 'TOO_FAR' END AS reason,
  CASE WHEN expert.probability IS NULL THEN closest.id END AS doorway,
  CASE WHEN expert.probability IS NULL THEN closest.by END AS closeness
