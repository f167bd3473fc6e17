// Support and coverage of each requirement that counts: people of one organization count as less than their number.
// Arrays hold the base and both bounds of what contacts give, its latent value, and the same three with reach; `loss` is
// the greatest part of the support that hangs on one contact.
// The product of what is left open is summed as logarithms; log(0) is -Infinity and its exponential 0.
CALL (reached, requirements) {
  WITH reached, apoc.map.fromPairs([r IN requirements WHERE r.alone | [r.key, true]]) AS aloneByKey
  UNWIND reached AS candidate
  WITH aloneByKey, candidate, candidate.contact IS NOT NULL AS tied, candidate.latent AS latent,
    candidate.activations[0] AS a0, candidate.activations[1] AS a1, candidate.activations[2] AS a2,
    candidate.reaches[0] AS b0, candidate.reaches[1] AS b1, candidate.reaches[2] AS b2
  WITH *, a0 = a1 AND a0 = a2 AS verified, tied AND b0 = a0 AND b1 = a1 AND b2 = a2 AS direct
  UNWIND candidate.fits AS f
  WITH f.requirement AS key, CASE WHEN aloneByKey[f.requirement] THEN candidate.id ELSE candidate.group END AS group, f.fit AS fit,
    CASE WHEN tied THEN f.fit * a0 ELSE 0.0 END AS source, tied, latent, a1, a2, b0, b1, b2, verified, direct
  WITH *, CASE WHEN tied THEN log(1.0 - source) ELSE 0.0 END AS l0
  WITH *, CASE WHEN verified THEN l0 ELSE log(1.0 - fit * a1) END AS l1, CASE WHEN verified THEN l0 ELSE log(1.0 - fit * a2) END AS l2
  WITH key, group, sum(l0) AS n0, sum(l1) AS n1, sum(l2) AS n2,
    sum(CASE WHEN tied THEN log(1.0 - fit * latent) ELSE 0.0 END) AS n3,
    sum(CASE WHEN direct THEN l0 ELSE log(1.0 - fit * b0) END) AS n4,
    sum(CASE WHEN direct THEN l1 ELSE log(1.0 - fit * b1) END) AS n5,
    sum(CASE WHEN direct THEN l2 ELSE log(1.0 - fit * b2) END) AS n6,
    max(source) AS most, sum(CASE WHEN source = 1 THEN 1 ELSE 0 END) AS whole,
    sum(CASE WHEN source = 1 THEN 0.0 ELSE l0 END) AS rest
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
