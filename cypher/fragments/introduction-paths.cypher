// The best simple paths of at most `maxHops` (4) hops from the ego to `target`, `pathsEach` of them, best first. Two hops
// back from the target are joined with those forward from the ego. No step can raise a probability, so whatever cannot
// come up to the last of the paths already found is left out (a billionth is allowed for rounding): nothing is missed.
// `a` is the product of what lies between a person and the target.
CALL (target, ego, entries, greatestEntry, day, gamma, phiMin, decay, decayKin, noContactDays, delta, model, pathsEach, maxHops) {
  CALL (target, ego, day, gamma, phiMin, decay, decayKin, noContactDays, delta) {
    MATCH (target)-[k:KNOWS]-(last)
    WHERE last <> ego
    // include fragments/tie-activation
    WITH last, delta * activation AS a WHERE a IS NOT NULL
    RETURN collect({node: last, id: last.id, a: a}) AS lasts
  }
  WITH *, [n IN [1] WHERE entries[target.id] IS NOT NULL | {persons: [ego, target], probability: entries[target.id].activation}]
    + [l IN lasts WHERE maxHops > 1 AND entries[l.id] IS NOT NULL |
      {persons: [ego, l.node, target], probability: entries[l.id].activation * l.a}] AS near
  CALL (near) {
    UNWIND near AS path
    WITH path.probability AS probability ORDER BY probability DESC
    RETURN collect(probability) AS best
  }
  WITH *, CASE WHEN size(best) < pathsEach THEN 0.0 ELSE best[pathsEach - 1] * 0.999999999 END AS enough
  CALL (target, ego, lasts, greatestEntry, enough, maxHops, day, gamma, phiMin, decay, decayKin, noContactDays, delta) {
    UNWIND CASE WHEN maxHops > 2 THEN lasts ELSE [] END AS l
    WITH *, l.node AS last WHERE greatestEntry * delta * l.a >= enough
    MATCH (last)-[k:KNOWS]-(middle)
    WHERE middle <> ego AND middle <> target
    // include fragments/tie-activation
    WITH l, middle, delta * activation * l.a AS a WHERE greatestEntry * a >= enough
    RETURN collect({last: l, node: middle, id: middle.id, a: a}) AS middles
  }
  WITH *, near + [m IN middles WHERE entries[m.id].activation * m.a >= enough |
    {persons: [ego, m.node, m.last.node, target], probability: entries[m.id].activation * m.a}] AS nearer
  CALL (nearer) {
    UNWIND nearer AS path
    WITH path.probability AS probability ORDER BY probability DESC
    RETURN collect(probability) AS better
  }
  WITH *, CASE WHEN size(better) < pathsEach THEN 0.0 ELSE better[pathsEach - 1] * 0.999999999 END AS needed
  CALL (target, ego, nearer, middles, entries, greatestEntry, needed, maxHops, day, gamma, phiMin, decay, decayKin, noContactDays, delta) {
    CALL (target, ego, nearer, middles, entries, greatestEntry, needed, maxHops, day, gamma, phiMin, decay, decayKin, noContactDays, delta) {
      UNWIND nearer AS path
      RETURN path.persons AS persons, path.probability AS probability
    UNION ALL
      CALL (middles, greatestEntry, delta, needed, maxHops) {
        UNWIND CASE WHEN maxHops > 3 THEN middles ELSE [] END AS m
        WITH m WHERE greatestEntry * delta * m.a >= needed
        RETURN m.node AS middle, collect(m) AS rests, max(m.a) AS bestRest
      }
      MATCH (middle)-[k:KNOWS]-(entry)
      WITH *, entry.id AS entryId
      WITH *, entries[entryId].activation AS own
      WHERE own * delta * bestRest >= needed AND entry <> target
      // include fragments/tie-activation
      WITH *, own * delta * activation AS lead
      WHERE lead * bestRest >= needed
      UNWIND rests AS m
      WITH ego, entry, entryId, middle, m, target, lead * m.a AS probability, needed
      WHERE probability >= needed AND m.last.id <> entryId
      RETURN [ego, entry, middle, m.last.node, target] AS persons, probability
    }
    WITH persons, probability, CASE WHEN probability > 0 THEN round(log(probability), 12) ELSE -1000000.0 END AS rank
    ORDER BY rank DESC, size(persons), [p IN persons | coalesce(p.externalId, p.id)]
    RETURN collect({persons: persons, probability: probability}) AS ranked
  }
  UNWIND ranked[..pathsEach] AS path
  WITH *, path.persons AS persons, path.probability AS probability
  CALL (persons, entries, day, gamma, phiMin, decay, decayKin, noContactDays) {
    UNWIND range(1, size(persons) - 1) AS step
    WITH *, persons[step - 1] AS a, persons[step] AS b
    MATCH (a)-[k:KNOWS]-(b)
    // include fragments/tie-activation
    WITH step, k.pairKey AS pairKey, coalesce(k.inferred, false) AS inferred,
      CASE step WHEN 1 THEN entries[b.id].activation ELSE activation END AS activation,
      CASE step WHEN 1 THEN entries[b.id].verified ELSE verified END AS verified
    ORDER BY step
    RETURN collect(pairKey) AS pairKeys, collect(activation) AS activations, collect(inferred) AS inferred,
      collect(verified) AS verified
  }
  RETURN [p IN persons | p.id] AS personIds, pairKeys, activations, size(pairKeys) AS hops, probability,
    CASE WHEN true IN inferred THEN 'INFERRED_ONLY' WHEN false IN verified THEN 'UNVERIFIED'
      WHEN probability >= model.warm THEN 'WARM' ELSE 'WEAK' END AS status,
    reduce(least = 0, n IN range(1, size(activations) - 1) |
      CASE WHEN activations[n] < activations[least] THEN n ELSE least END) AS weakest
}
