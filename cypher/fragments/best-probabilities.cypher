// The probability of the best path of at most 4 hops to each of `seekers`, by id; absent where there is none. Walks are as
// good as paths here: no step can raise a probability, so the best walk has no cycle. Step by step back from the seekers,
// each person on the way once, then forward again.
CALL (seekers, entries, ego, day, gamma, phiMin, decay, decayKin, noContactDays, delta) {
  CALL (seekers, ego, day, gamma, phiMin, decay, decayKin, noContactDays, delta) {
    UNWIND seekers AS seeker
    WITH *, seeker.person AS person
    MATCH (person)-[k:KNOWS]-(last)
    WHERE last <> ego
    // include fragments/tie-activation
    WITH last, seeker, delta * activation AS a WHERE a IS NOT NULL
    WITH last, collect({id: seeker.id, a: a}) AS ends
    RETURN collect({person: last, id: last.id, ends: ends}) AS lasts
  }
  CALL (lasts, entries, ego, day, gamma, phiMin, decay, decayKin, noContactDays, delta) {
    CALL (lasts, ego, day, gamma, phiMin, decay, decayKin, noContactDays, delta) {
      UNWIND lasts AS each
      WITH *, each.person AS last
      MATCH (last)-[k:KNOWS]-(middle)
      WHERE middle <> ego
      // include fragments/tie-activation
      WITH middle, each.id AS id, delta * activation AS a WHERE a IS NOT NULL
      RETURN middle, collect({id: id, a: a}) AS steps
    }
    CALL (middle, entries, day, gamma, phiMin, decay, decayKin, noContactDays, delta) {
      MATCH (middle)-[k:KNOWS]-(entry)
      WITH *, entry.id AS entryId
      WITH *, entries[entryId].activation AS own
      WHERE own IS NOT NULL
      // include fragments/tie-activation
      WITH own * delta * activation AS lead
      RETURN max(lead) AS lead
    }
    WITH steps, lead, entries[middle.id].activation AS own
    WITH steps, CASE WHEN own > lead THEN own ELSE coalesce(lead, own) END AS best WHERE best IS NOT NULL
    UNWIND steps AS step
    WITH step.id AS id, max(best * step.a) AS best
    RETURN apoc.map.fromPairs(collect([id, best])) AS bestToLast
  }
  UNWIND lasts AS each
  WITH each, bestToLast[each.id] AS lead, entries[each.id].activation AS own
  WITH each, CASE WHEN own > lead THEN own ELSE coalesce(lead, own) END AS best WHERE best IS NOT NULL
  UNWIND each.ends AS end
  WITH end.id AS id, max(best * end.a) AS probability
  RETURN apoc.map.fromPairs(collect([id, probability])) AS bestById
}
