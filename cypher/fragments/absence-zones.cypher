// The zones that are not COVERED, one a row, each with the nearest contact (the greatest fit times activation, else the
// closest by taxonomy), the doorway (the best door to the best person there, else the closest contact), the number of
// persons who fit there (contacts, contacts' contacts, all who are no contacts), where they are to be found, and the
// dimension that says most about it.
CALL (zones, reached, contacts, day) {
  WITH reached, [z IN zones WHERE z.zone <> 'COVERED' | z.key] AS keys,
    apoc.map.fromPairs([c IN contacts | [c.id, true]]) AS isContact, day
  UNWIND reached AS person
  // Somebody behind a door is a contact's contact; without one, a tie without evidence may still say so.
  WITH keys, person, person.contact IS NULL AND (person.doorAccess > 0 OR EXISTS {
    MATCH (:Person {networkId: $network, id: person.id})-[k:KNOWS]-(other:Person)
    WHERE isContact[other.id] AND (k.sinceDay IS NULL OR k.sinceDay <= day) AND (k.untilDay IS NULL OR day < k.untilDay)
  }) AS isFriend
  UNWIND [f IN person.fits WHERE f.requirement IN keys] AS f
  WITH f.requirement AS key,
    collect(CASE WHEN person.contact.activation IS NOT NULL
      THEN {id: person.id, value: f.fit * person.activations[0]} END) AS near,
    collect(CASE WHEN person.contact IS NULL AND f.fit >= 0.5
      THEN {person: person.person, value: f.fit * person.doorAccess} END) AS knownOf,
    count(CASE WHEN person.contact IS NOT NULL AND f.fit >= 0.5 THEN 1 END) AS here,
    count(CASE WHEN isFriend AND f.fit >= 0.5 THEN 1 END) AS amongFriends
  RETURN apoc.map.fromPairs(collect([key, {
    nearest: reduce(best = null, c IN near | CASE WHEN best IS NULL OR c.value > best.value
      OR c.value = best.value AND c.id < best.id THEN c ELSE best END),
    behind: reduce(best = null, p IN knownOf | CASE WHEN p.value > coalesce(best.value, 0.0)
      OR p.value = best.value AND p.person.id < best.person.id THEN p ELSE best END),
    knownOf: size(knownOf), here: here, amongFriends: amongFriends}])) AS peopleByKey
}
WITH *, [z IN zones WHERE z.zone <> 'COVERED' | apoc.map.merge(z,
  coalesce(peopleByKey[z.key], {nearest: null, behind: null, knownOf: 0, here: 0, amongFriends: 0}))] AS open
WITH *, size([z IN open WHERE z.nearest IS NULL OR z.behind IS NULL]) > 0 AS closenessNeeded
// include fragments/closeness
WITH *, apoc.map.fromPairs([c IN contacts WHERE c.activation IS NOT NULL | [c.id, c.activation]]) AS activationById
WITH *, CASE WHEN coalesce(network.tiesComplete, false) OR size(contacts) = 0 THEN 1.0
  ELSE 1.0 * tied / size(contacts) END AS friendsKnown
UNWIND open AS zone
WITH *, zone.key AS key, zone.behind.person AS person
// include fragments/requirement-marks
// include fragments/closest
CALL (person, activationById, day, gamma, phiMin, decay, decayKin, noContactDays) {
  MATCH (person)-[k:KNOWS]-(other)
  WITH *, other.id AS otherId
  WITH *, activationById[otherId] AS own WHERE own IS NOT NULL
  // include fragments/tie-activation
  WITH otherId, own * activation AS door WHERE door IS NOT NULL
  ORDER BY door DESC, otherId
  RETURN collect(otherId)[0] AS door
}
CALL (key) {
  MATCH (:Requirement {networkId: $network, versionId: key})-[:WANTS]->(c:Criterion)
  WITH c ORDER BY c.hard DESC, c.weight DESC, c.ordinal
  RETURN collect(c.dimension)[0] AS weightiest
}
WITH zone, closest, door, friendsKnown,
  CASE WHEN zone.here > 0 THEN 'HERE' WHEN zone.amongFriends > 0 THEN 'AMONG_FRIENDS' WHEN zone.zone = 'UNKNOWN' THEN null
    WHEN friendTiesKnown THEN 'DOUBLE_ABSENCE' ELSE 'FRIENDS_UNKNOWN' END AS experts,
  CASE zone.zone WHEN 'UNKNOWN' THEN reduce(least = zone.dimensions[0], d IN zone.dimensions |
      CASE WHEN coalesce(zone.shares[d], 1.0) < coalesce(zone.shares[least], 1.0) THEN d ELSE least END)
    ELSE weightiest END AS dimension
