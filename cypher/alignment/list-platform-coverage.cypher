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

// include fragments/scope
// include fragments/meetings
// include fragments/contacts
// include fragments/requirements
// include fragments/candidates
WITH *, reduce(total = 0.0, r IN requirements | CASE WHEN r.known THEN total + r.weight ELSE total END) AS weight
CALL (contacts, weight) {
  UNWIND CASE WHEN weight > 0 THEN contacts ELSE [] END AS contact
  UNWIND coalesce(contact.platforms, []) AS platform
  RETURN platform, count(*) AS seen
}
CALL (platform, candidates, requirements, weight) {
  WITH platform, candidates, weight, apoc.map.fromPairs([r IN requirements | [r.key, r]]) AS requirementByKey
  UNWIND candidates AS candidate
  WITH candidate, requirementByKey, weight
  WHERE candidate.contact.activation IS NOT NULL AND platform IN candidate.contact.platforms
  UNWIND candidate.fits AS f
  WITH weight, requirementByKey[f.requirement] AS requirement, candidate,
    1.0 - f.fit * candidate.contact.activation AS failure
  WITH weight, requirement.weight AS w, requirement.capacity AS capacity, requirement.key AS key,
    CASE WHEN requirement.alone THEN 'p:' + candidate.id ELSE candidate.group END AS group, collect(failure) AS failures
  WITH weight, w, capacity, key, sum(1.0 - reduce(none = 1.0, failure IN failures | none * failure)) AS support
  RETURN coalesce(sum(w * CASE WHEN support >= capacity THEN 1.0 ELSE support / capacity END / weight), 0.0) AS coverage
}
RETURN platform, seen AS contacts, coverage
ORDER BY platform
