// The contacts at `at`, in id order, each with strength (null: no evidence), freshness, activation, and the activations
// of the two bounds, in which every unverified tie is taken at its weakest and at its strongest.
CALL (ego, day, meetings, gamma, phiMin, decay, decayKin, noContactDays, model) {
  MATCH (ego)-[k:KNOWS]-(p:Person)
  WHERE (k.sinceDay IS NULL OR k.sinceDay <= day) AND (k.untilDay IS NULL OR day < k.untilDay)
  WITH p, k, meetings[p.id] AS met,
    CASE WHEN k.strengthDays IS NULL THEN k.declared
      ELSE last([n IN range(0, size(k.strengthDays) - 1) WHERE k.strengthDays[n] <= day | k.strengthValues[n]]) END AS declared,
    CASE WHEN k.contactDays IS NULL THEN CASE WHEN k.contactDay <= day THEN k.contactDay END
      ELSE last([d IN k.contactDays WHERE d <= day]) END AS contactDay
  WITH p, k, met, contactDay, declared,
    coalesce(CASE WHEN declared < 0 THEN null ELSE declared END,
      CASE WHEN met IS NULL THEN k.estimate
        ELSE 1.0 - (1.0 - coalesce(k.estimate, 0.0)) * (1.0 - met.evidence) END) AS strength,
    CASE WHEN contactDay IS NULL THEN met.lastDay WHEN met.lastDay > contactDay THEN met.lastDay ELSE contactDay END AS lastDay
  WITH p, k, met, declared, strength, coalesce(declared >= 0, false) OR met IS NOT NULL AS verified,
    CASE WHEN lastDay IS NOT NULL THEN day - lastDay
      WHEN k.sinceDay IS NOT NULL AND day - k.sinceDay < noContactDays THEN day - k.sinceDay
      ELSE noContactDays END AS idle
  WITH p, k, met, declared, strength, verified, idle,
    phiMin + (1.0 - phiMin) * 2.0 ^ (-idle * CASE WHEN k.kin THEN decayKin ELSE decay END) AS freshness
  WITH p, k, met, declared, strength, verified, idle, freshness, strength ^ gamma AS power
  ORDER BY p.id
  RETURN collect({
    person: p, id: p.id, strength: strength, verified: verified, freshness: freshness, idle: idle,
    private: coalesce(k.private, false), minutes: coalesce(met.minutes, 0.0), platforms: k.platforms,
    known: CASE WHEN p.knownDays IS NULL THEN p.knownDimensions
      ELSE [n IN range(0, size(p.knownDays) - 1) WHERE p.knownDays[n] <= day | p.knownDimensions[n]] END,
    tie: k, declared: CASE WHEN declared >= 0 THEN declared END,
    activation: power * freshness,
    strengths: CASE WHEN verified THEN [strength, strength, strength]
      ELSE [strength, model.unverifiedLow, model.unverifiedHigh] END,
    freshnesses: CASE WHEN verified THEN [freshness, freshness, freshness] ELSE [freshness, phiMin, 1.0] END,
    activations: CASE WHEN verified THEN [power * freshness, power * freshness, power * freshness]
      ELSE [power * freshness, model.unverifiedLow ^ gamma * phiMin, model.unverifiedHigh ^ gamma] END,
    latent: power
  }) AS contacts
}
