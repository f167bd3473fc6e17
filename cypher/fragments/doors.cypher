// The doors to each candidate: every contact tied to them opens with delta times both activations, and several doors
// beat one. `reaches` is b_j for the base and both bounds (0 where nobody opens); `peers` and `allPeers` are the indexes,
// within the relevant contacts, of those tied to the candidate with and without regard to evidence.
CALL (candidates, contacts, ego, day, gamma, phiMin, decay, decayKin, noContactDays, delta, model) {
  WITH candidates, ego, day, gamma, phiMin, decay, decayKin, noContactDays, delta,
    model.unverifiedLow ^ gamma * phiMin AS low, model.unverifiedHigh ^ gamma AS high,
    [c IN candidates WHERE c.contact IS NOT NULL] AS relevant,
    apoc.map.fromPairs([c IN contacts | [c.id, c.activations]]) AS activationsById
  WITH *, apoc.map.fromPairs([n IN range(0, size(relevant) - 1) | [relevant[n].id, n]]) AS indexById
  UNWIND candidates AS candidate
  WITH *, candidate.person AS person
  CALL (person, activationsById, indexById, ego, day, gamma, phiMin, decay, decayKin, noContactDays, delta, low, high) {
    MATCH (person)-[k:KNOWS]-(other)
    WITH *, other.id AS otherId
    WITH *, activationsById[otherId] AS own
    WHERE own IS NOT NULL AND (k.sinceDay IS NULL OR k.sinceDay <= day) AND (k.untilDay IS NULL OR day < k.untilDay)
    // include fragments/tie-activation
    WITH delta * own[0] * activation AS door,
      delta * own[1] * CASE WHEN verified THEN activation ELSE low END AS lowDoor,
      delta * own[2] * CASE WHEN verified THEN activation ELSE high END AS highDoor,
      indexById[otherId] AS peer,
      CASE WHEN activation IS NOT NULL AND own[0] IS NOT NULL THEN indexById[otherId] END AS evidentPeer
    RETURN collect(door) AS doors, collect(lowDoor) AS lowDoors, collect(highDoor) AS highDoors,
      collect(peer) AS allPeers, collect(evidentPeer) AS peers
  }
  WITH candidate, allPeers, peers,
    [coalesce(candidate.contact.activations[0], 0.0), coalesce(candidate.contact.activations[1], 0.0),
      coalesce(candidate.contact.activations[2], 0.0)] AS own,
    [reduce(closed = 1.0, d IN doors | closed * (1.0 - d)), reduce(closed = 1.0, d IN lowDoors | closed * (1.0 - d)),
      reduce(closed = 1.0, d IN highDoors | closed * (1.0 - d))] AS closed
  RETURN collect({
    id: candidate.id, person: candidate.person, fits: candidate.fits, bestFit: candidate.bestFit,
    group: candidate.group, contact: candidate.contact, activations: own, latent: coalesce(candidate.contact.latent, 0.0),
    reaches: [n IN range(0, 2) | 1.0 - (1.0 - own[n]) * closed[n]],
    doorAccess: 1.0 - closed[0], peers: peers, allPeers: allPeers
  }) AS reached
}
