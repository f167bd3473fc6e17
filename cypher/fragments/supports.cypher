// Support and coverage of each requirement that counts: people of one organization count as less than their number.
// Arrays hold the base and both bounds; `fragility` is the greatest share of the support that hangs on one contact.
CALL (reached, requirements) {
  WITH reached, requirements, apoc.map.fromPairs([r IN requirements | [r.key, r]]) AS requirementByKey
  UNWIND reached AS candidate
  WITH requirementByKey, candidate.id AS id, candidate.group AS group, candidate.fits AS fits, candidate.latent AS latent,
    candidate.activations[0] AS a0, candidate.activations[1] AS a1, candidate.activations[2] AS a2,
    candidate.reaches[0] AS b0, candidate.reaches[1] AS b1, candidate.reaches[2] AS b2
  UNWIND fits AS f
  WITH f.requirement AS key, CASE WHEN requirementByKey[f.requirement].alone THEN id ELSE group END AS group, f.fit AS fit,
    latent, a0, a1, a2, b0, b1, b2
  // The product of what is left open is summed as logarithms; log(0) is -Infinity and its exponential 0.
  WITH key, group, sum(log(1.0 - fit * a0)) AS n0, sum(log(1.0 - fit * a1)) AS n1, sum(log(1.0 - fit * a2)) AS n2,
    sum(log(1.0 - fit * latent)) AS n3, sum(log(1.0 - fit * b0)) AS n4, sum(log(1.0 - fit * b1)) AS n5,
    sum(log(1.0 - fit * b2)) AS n6,
    max(fit * a0) AS most, sum(CASE WHEN fit * a0 = 1 THEN 1 ELSE 0 END) AS whole,
    sum(CASE WHEN fit * a0 = 1 THEN 0.0 ELSE log(1.0 - fit * a0) END) AS rest
  // What the group loses without its greatest source: that source times what the others leave open.
  WITH key, n0, n1, n2, n3, n4, n5, n6, CASE
      WHEN whole > 1 THEN 0.0
      WHEN whole = 1 THEN exp(rest)
      ELSE exp(rest) * most / (1.0 - most) END AS loss
  WITH key, [sum(1.0 - exp(n0)), sum(1.0 - exp(n1)), sum(1.0 - exp(n2)), sum(1.0 - exp(n3)), sum(1.0 - exp(n4)),
      sum(1.0 - exp(n5)), sum(1.0 - exp(n6))] AS supports,
    max(loss) AS loss
  RETURN apoc.map.fromPairs(collect([key, {supports: supports, loss: loss}])) AS supportByKey
}
WITH *, [r IN requirements | apoc.map.merge(r, {
    supports: coalesce(supportByKey[r.key].supports, [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
    loss: coalesce(supportByKey[r.key].loss, 0.0)})] AS supported
WITH *, [r IN supported | apoc.map.merge(r, {
    coverages: [n IN range(0, 6) | CASE WHEN r.supports[n] >= r.capacity THEN 1.0 ELSE r.supports[n] / r.capacity END],
    fragility: CASE WHEN r.supports[0] > 0 THEN r.loss / r.supports[0] END})] AS covered
