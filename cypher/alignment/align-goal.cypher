// How far a network serves a goal: the alignment score with its parts and bounds, and each requirement's coverage.
// mode: READ
// procedure: custom.ambit.alignment
// param network: STRING -- id of the network
// param goal: STRING -- id of the goal
// param at: DATETIME? = null -- the moment whose network is meant; null: now
// param goalAt: DATETIME? = null -- the moment whose version of the goal is meant; null: at
// param model: STRING = 'ambit-1' -- name of the model
// column status: STRING -- NO_REQUIREMENTS, INSUFFICIENT_DATA or SCORED
// column score: FLOAT? -- 0 to 100
// column low: FLOAT? -- the score's lower bound
// column high: FLOAT? -- the score's upper bound
// column coverage: FLOAT?
// column latent: FLOAT? -- coverage if every contact were fresh
// column reach: FLOAT? -- null while friend ties are unknown
// column balance: FLOAT?
// column brokerage: FLOAT? -- null while friend ties are unknown
// column diversity: FLOAT?
// column freshness: FLOAT?
// column focus: FLOAT?
// column points: {coverage: FLOAT, reach: FLOAT?, diversity: FLOAT, freshness: FLOAT, focus: FLOAT}? -- they add up to the score
// column friendTiesKnown: BOOLEAN
// column contacts: INTEGER -- number of contacts at `at`
// column requirements: LIST<{id: STRING, key: STRING, label: STRING, weight: FLOAT, capacity: INTEGER, knownShare: FLOAT, known: BOOLEAN, dimensions: LIST<STRING>, coverage: FLOAT?, reach: FLOAT?, latent: FLOAT?, fragility: FLOAT?, severity: FLOAT?}>
// include fragments/scope
// include fragments/meetings
// include fragments/contacts
// include fragments/requirements
// include fragments/candidates
// include fragments/friend-ties
// include fragments/doors
// include fragments/supports
WITH *,
  [r IN covered WHERE r.known] AS counted,
  [c IN reached WHERE c.contact IS NOT NULL] AS relevant,
  size([c IN contacts WHERE NOT c.private AND c.minutes > 0]) = 0 AS attentionUnknown
WITH *, reduce(total = 0.0, r IN counted | total + r.weight) AS weight
// Burt's constraint among the relevant contacts: over ties with evidence, as the score sees them, and over all, as the
// bounds do, in which every tie has a strength. A contact's neighbours weigh by how few others they know.
CALL (relevant) {
  WITH relevant,
    [c IN relevant | CASE WHEN c.contact.strength IS NULL THEN null ELSE 1.0 / (1 + size([p IN c.peers WHERE p >= 0])) END] AS evident,
    [c IN relevant | 1.0 / (1 + size(c.peers))] AS every
  WITH *, coalesce(evident = every, false) AS alike
  UNWIND relevant AS c
  WITH c.contact.strength IS NOT NULL AS present, alike,
    1.0 + reduce(shared = 0.0, p IN c.peers | CASE WHEN p >= 0 THEN shared + evident[p] ELSE shared END) AS held,
    CASE WHEN NOT alike THEN 1.0 + reduce(shared = 0.0, p IN c.peers | shared + every[CASE WHEN p >= 0 THEN p ELSE -1 - p END]) END AS allHeld
  RETURN count(CASE WHEN present THEN 1 END) AS evidentSize, sum(CASE WHEN present THEN held ^ 2 END) AS evidentHeld,
    count(*) AS allSize, sum(CASE WHEN alike THEN held ELSE allHeld END ^ 2) AS allHeld
}
// Freshness and focus, for the score and both bounds.
CALL (contacts, attentionUnknown) {
  UNWIND contacts AS c
  WITH c, CASE WHEN c.private THEN 0.0 WHEN attentionUnknown THEN 1.0 ELSE c.minutes END AS attention
  WITH sum(attention) AS every, sum(CASE WHEN c.strength IS NULL THEN 0.0 ELSE attention END) AS evident
  RETURN [evident, every, every] AS attentions
}
CALL (relevant, attentionUnknown) {
  UNWIND relevant AS r
  WITH r.bestFit AS fit, r.contact.strengths AS s, r.contact.freshnesses AS f,
    CASE WHEN r.contact.private THEN 0.0 WHEN attentionUnknown THEN r.bestFit ELSE r.contact.minutes * r.bestFit END AS focused
  WITH [sum(s[0] * fit), sum(s[1] * fit), sum(s[2] * fit)] AS freshWeights,
    [sum(s[0] * fit * f[0]), sum(s[1] * fit * f[1]), sum(s[2] * fit * f[2])] AS freshSums,
    sum(focused) AS every, sum(CASE WHEN s[0] IS NULL THEN 0.0 ELSE focused END) AS evident
  RETURN freshWeights, freshSums, [evident, every, every] AS focuses
}
CALL (counted, weight, friendTiesKnown, model, evidentSize, evidentHeld, allSize, allHeld, attentions, focuses, freshWeights, freshSums) {
  UNWIND [0, 1, 2] AS n
  WITH *, [r IN counted | r.coverages[n]] AS coverages,
    CASE n WHEN 0 THEN evidentSize ELSE allSize END AS size, CASE n WHEN 0 THEN evidentHeld ELSE allHeld END AS held,
    reduce(sum = 0.0, r IN counted | sum + r.weight * r.coverages[n]) / weight AS coverage,
    reduce(sum = 0.0, r IN counted | sum + r.weight * r.coverages[4 + n]) / weight AS reach,
    reduce(sum = 0.0, r IN counted | sum + r.weight * r.coverages[3]) / weight AS latent
  WITH *, reduce(sum = 0.0, c IN coverages | sum + c) AS coverageSum,
    CASE WHEN size > 1 THEN (1.0 - held / size ^ 2) / (1.0 - 1.0 / size) END AS openness
  WITH *,
    CASE WHEN coverageSum = 0 THEN 0.0 WHEN size(counted) = 1 THEN 1.0
      ELSE (1.0 - reduce(sum = 0.0, c IN coverages | sum + (c / coverageSum) ^ 2)) / (1.0 - 1.0 / size(counted)) END AS balance,
    CASE WHEN openness > 1 THEN 1.0 WHEN openness > 0 THEN openness ELSE 0.0 END AS brokerage,
    CASE WHEN freshWeights[n] = 0 THEN 0.0 ELSE freshSums[n] / freshWeights[n] END AS freshness,
    CASE WHEN attentions[n] = 0 THEN 0.0 ELSE focuses[n] / attentions[n] END AS focus
  WITH n, coverage, latent, balance, freshness, focus, friendTiesKnown, model,
    CASE WHEN friendTiesKnown THEN reach END AS reach, CASE WHEN friendTiesKnown THEN brokerage END AS brokerage,
    CASE WHEN friendTiesKnown THEN (balance + brokerage) / 2.0 ELSE balance END AS diversity
  WITH n, coverage, latent, balance, diversity, freshness, focus, reach, brokerage,
    {coverage: 100.0 * coverage * (model.weightCoverage + CASE WHEN friendTiesKnown THEN 0.0 ELSE model.weightReach END),
      reach: 100.0 * model.weightReach * reach,
      diversity: 100.0 * model.weightDiversity * coverage * diversity,
      freshness: 100.0 * model.weightFreshness * coverage * freshness,
      focus: 100.0 * model.weightFocus * coverage * focus} AS points
  WITH n, {coverage: coverage, latent: latent, reach: reach, balance: balance, brokerage: brokerage, diversity: diversity,
      freshness: freshness, focus: focus, points: points,
      score: points.coverage + coalesce(points.reach, 0.0) + points.diversity + points.freshness + points.focus} AS result
  ORDER BY n
  RETURN collect(result) AS results
}
WITH *, CASE
    WHEN size(requirements) = 0 THEN 'NO_REQUIREMENTS'
    WHEN size(contacts) > 0 AND size(counted) = 0 THEN 'INSUFFICIENT_DATA'
    ELSE 'SCORED' END AS status
WITH *, CASE WHEN status = 'SCORED' THEN results[0] END AS base
RETURN status, base.score AS score,
  CASE WHEN base IS NOT NULL THEN reduce(least = base.score, r IN results | CASE WHEN r.score < least THEN r.score ELSE least END) END AS low,
  CASE WHEN base IS NOT NULL THEN reduce(most = base.score, r IN results | CASE WHEN r.score > most THEN r.score ELSE most END) END AS high,
  base.coverage AS coverage, base.latent AS latent, base.reach AS reach, base.balance AS balance,
  base.brokerage AS brokerage, base.diversity AS diversity, base.freshness AS freshness, base.focus AS focus,
  base.points AS points, friendTiesKnown, size(contacts) AS contacts,
  [r IN covered | {id: r.id, key: r.key, label: r.label, weight: r.weight, capacity: r.capacity, knownShare: r.knownShare,
    known: r.known, dimensions: r.dimensions,
    coverage: CASE WHEN r.known THEN r.coverages[0] END,
    reach: CASE WHEN r.known AND friendTiesKnown THEN r.coverages[4] END,
    latent: CASE WHEN r.known THEN r.coverages[3] END,
    fragility: CASE WHEN r.known THEN r.fragility END,
    severity: CASE WHEN r.known THEN r.weight * (1.0 - r.coverages[0]) / weight END}] AS requirements
