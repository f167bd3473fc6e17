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
CALL (counted, weight, relevant, contacts, attentionUnknown, friendTiesKnown, model) {
  UNWIND [0, 1, 2] AS n
  WITH n, counted, weight, friendTiesKnown, model, attentionUnknown, contacts,
    [c IN relevant WHERE c.contact.strengths[n] IS NOT NULL] AS present,
    CASE n WHEN 0 THEN [c IN relevant | CASE WHEN c.contact.strength IS NULL THEN null ELSE 1 + size(c.peers) END]
      ELSE [c IN relevant | 1 + size(c.allPeers)] END AS degrees,
    [r IN counted | r.coverages[n]] AS coverages
  WITH n, counted, weight, friendTiesKnown, model, attentionUnknown, contacts, present, degrees, coverages, size(present) AS size,
    reduce(sum = 0.0, r IN counted | sum + r.weight * r.coverages[n]) / weight AS coverage,
    reduce(sum = 0.0, r IN counted | sum + r.weight * r.coverages[4 + n]) / weight AS reach,
    reduce(sum = 0.0, r IN counted | sum + r.weight * r.coverages[3]) / weight AS latent,
    reduce(sum = 0.0, c IN coverages | sum + c) AS coverageSum
  WITH *,
    CASE WHEN coverageSum = 0 THEN 0.0 WHEN size(counted) = 1 THEN 1.0
      ELSE (1.0 - reduce(sum = 0.0, c IN coverages | sum + (c / coverageSum) ^ 2)) / (1.0 - 1.0 / size(counted)) END AS balance,
    CASE WHEN size < 2 THEN null ELSE reduce(sum = 0.0, c IN present |
      sum + ((1.0 + reduce(shared = 0.0, p IN CASE n WHEN 0 THEN c.peers ELSE c.allPeers END | shared + 1.0 / degrees[p])) / size) ^ 2)
      END AS constraint,
    reduce(sum = 0.0, c IN present | sum + c.contact.strengths[n] * c.bestFit) AS freshWeight,
    reduce(sum = 0.0, c IN present | sum + c.contact.strengths[n] * c.bestFit * c.contact.freshnesses[n]) AS freshSum,
    reduce(sum = 0.0, c IN contacts | CASE WHEN c.private OR c.strengths[n] IS NULL THEN sum
      WHEN attentionUnknown THEN sum + 1.0 ELSE sum + c.minutes END) AS attention,
    reduce(sum = 0.0, c IN present | CASE WHEN c.contact.private THEN sum
      WHEN attentionUnknown THEN sum + c.bestFit ELSE sum + c.contact.minutes * c.bestFit END) AS focused
  WITH *,
    CASE WHEN size < 2 THEN 0.0
      WHEN constraint >= 1 THEN 0.0
      WHEN (1.0 - constraint) / (1.0 - 1.0 / size) > 1 THEN 1.0
      ELSE (1.0 - constraint) / (1.0 - 1.0 / size) END AS openness,
    CASE WHEN freshWeight = 0 THEN 0.0 ELSE freshSum / freshWeight END AS freshness,
    CASE WHEN attention = 0 THEN 0.0 ELSE focused / attention END AS focus
  WITH *, CASE WHEN friendTiesKnown THEN (balance + openness) / 2.0 ELSE balance END AS diversity
  WITH n, coverage, latent, balance, diversity, freshness, focus,
    CASE WHEN friendTiesKnown THEN reach END AS reach,
    CASE WHEN friendTiesKnown THEN openness END AS brokerage,
    {coverage: 100.0 * coverage * (model.weightCoverage + CASE WHEN friendTiesKnown THEN 0.0 ELSE model.weightReach END),
      reach: CASE WHEN friendTiesKnown THEN 100.0 * model.weightReach * reach END,
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
