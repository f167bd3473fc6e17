// Why there is no way of at most 4 hops to a person, and the contact who stands closest; no row where there is one, or no such
// person.
// mode: READ
// param network: STRING -- id of the network
// param to: STRING -- id of the person sought
// param at: DATETIME? = null -- the moment whose network is meant; null: now
// param goal: STRING? = null -- id of the goal whose help sets gamma; null: ordinary help
// param model: STRING = 'ambit-1' -- name of the model
// column reason: STRING -- NO_CONTACTS, FRIENDS_UNKNOWN, NO_TIES, NO_EVIDENCE or TOO_FAR
// column doorway: STRING? -- id of the contact who stands closest
// column closeness: STRING? -- by what: ORGANIZATION, SECTOR, SECTOR_PARENT, LOCALITY, REGION or COUNTRY

// include fragments/path-scope
// include fragments/meetings
// include fragments/contacts
// include fragments/entries
MATCH (target:Person {networkId: $network, id: $to})
WHERE target <> ego
CALL (target, ego, entries, greatestEntry, day, gamma, phiMin, decay, decayKin, noContactDays, delta, model) {
  WITH *, 1 AS pathsEach, 4 AS maxHops
  // include fragments/introduction-paths
  RETURN count(*) AS ways
}
WITH * WHERE ways = 0
MATCH (network:Network {id: $network})
// include fragments/friend-ties
CALL (target, day, gamma, phiMin, decay, decayKin, noContactDays) {
  MATCH (target)-[k:KNOWS]-(other)
  // include fragments/tie-activation
  RETURN count(*) AS ties, count(activation) AS evident
}
WITH *, true AS closenessNeeded, target AS person
// include fragments/closeness
// include fragments/person-marks
WITH *, [c IN contacts WHERE c.id = target.id] AS itself
// include fragments/closest
RETURN CASE
    WHEN size(keys(entries)) = 0 THEN 'NO_CONTACTS'
    WHEN ties = 0 THEN CASE WHEN friendTiesKnown THEN 'NO_TIES' ELSE 'FRIENDS_UNKNOWN' END
    WHEN evident = 0 THEN 'NO_EVIDENCE'
    ELSE 'TOO_FAR' END AS reason,
  CASE WHEN size(itself) = 0 THEN closest.id END AS doorway, CASE WHEN size(itself) = 0 THEN closest.by END AS closeness
