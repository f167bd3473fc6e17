// The doors to each candidate: every contact tied to them opens with delta times both activations, and several doors
// beat one. `reaches` is b_j for the base and both bounds (0 where nobody opens); `peers` are the indexes, within the
// relevant contacts, of those tied to the candidate: n where the tie has evidence, -1 - n where it has not.
// What stays closed behind several doors is a product, summed as logarithms; log(0) is -Infinity and its exponential 0.
CALL (candidates, contacts, day, gamma, phiMin, decay, decayKin, noContactDays, delta, model) {
  WITH *, [c IN candidates WHERE c.contact IS NOT NULL] AS relevant
  WITH *, apoc.map.fromPairs([n IN range(0, size(relevant) - 1) | [relevant[n].id, n]]) AS indexById
  CALL (contacts, indexById, day, gamma, phiMin, decay, decayKin, noContactDays, delta, model) {
    WITH *, delta * model.unverifiedLow ^ gamma * phiMin AS low, delta * model.unverifiedHigh ^ gamma AS high
    UNWIND contacts AS contact
    WITH contact.person AS person, indexById[contact.id] AS peer, delta * contact.activations[0] AS own,
      delta * contact.activations[1] AS lowOwn, delta * contact.activations[2] AS highOwn,
      log(1.0 - low * contact.activations[1]) AS lowClosed, log(1.0 - high * contact.activations[2]) AS highClosed,
      day, gamma, phiMin, decay, decayKin, noContactDays
    MATCH (person)-[k:KNOWS]-(other)
    // include fragments/tie-activation
    WITH other, sum(log(1.0 - own * activation)) AS closed,
      sum(CASE WHEN verified THEN log(1.0 - lowOwn * activation) ELSE lowClosed END) AS lowClosed,
      sum(CASE WHEN verified THEN log(1.0 - highOwn * activation) ELSE highClosed END) AS highClosed,
      collect(CASE WHEN activation IS NULL OR own IS NULL THEN -1 - peer ELSE peer END) AS peers
    RETURN apoc.map.fromPairs(collect([other.id, [exp(closed), exp(lowClosed), exp(highClosed), peers]])) AS doorsById
  }
  UNWIND candidates AS candidate
  WITH candidate, coalesce(doorsById[candidate.id], [1.0, 1.0, 1.0, []]) AS doors,
    coalesce(candidate.contact.activations[0], 0.0) AS own0, coalesce(candidate.contact.activations[1], 0.0) AS own1,
    coalesce(candidate.contact.activations[2], 0.0) AS own2
  RETURN collect({
    id: candidate.id, person: candidate.person, fits: candidate.fits, bestFit: candidate.bestFit,
    group: candidate.group, contact: candidate.contact, activations: [own0, own1, own2],
    latent: coalesce(candidate.contact.latent, 0.0),
    reaches: [1.0 - (1.0 - own0) * doors[0], 1.0 - (1.0 - own1) * doors[1], 1.0 - (1.0 - own2) * doors[2]],
    doorAccess: 1.0 - doors[0], peers: doors[3]
  }) AS reached
}
