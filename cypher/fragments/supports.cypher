// Support and coverage of each requirement that counts: people of one organization count as less than their number.
// Arrays hold the base and both bounds; `fragility` is the greatest share of the support that hangs on one contact.
CALL (reached, requirements) {
  WITH reached, requirements, apoc.map.fromPairs([r IN requirements | [r.key, r]]) AS requirementByKey
  UNWIND reached AS candidate
  UNWIND candidate.fits AS f
  WITH requirementByKey[f.requirement] AS requirement, candidate, f.fit AS fit
  WITH requirement.key AS key, CASE WHEN requirement.alone THEN candidate.id ELSE candidate.group END AS group,
    collect([fit * candidate.activations[0], fit * candidate.activations[1], fit * candidate.activations[2],
      fit * candidate.latent, fit * candidate.reaches[0], fit * candidate.reaches[1], fit * candidate.reaches[2]]) AS sources
  WITH key, [n IN range(0, 6) | reduce(none = 1.0, s IN sources | none * (1.0 - s[n]))] AS none,
    CASE size(sources) WHEN 1 THEN sources[0][0] ELSE
      reduce(most = 0.0, m IN range(0, size(sources) - 1) |
        CASE WHEN sources[m][0] > 0 AND
            sources[m][0] * reduce(others = 1.0, n IN range(0, size(sources) - 1) |
              CASE WHEN n = m THEN others ELSE others * (1.0 - sources[n][0]) END) > most
          THEN sources[m][0] * reduce(others = 1.0, n IN range(0, size(sources) - 1) |
              CASE WHEN n = m THEN others ELSE others * (1.0 - sources[n][0]) END)
          ELSE most END) END AS loss
  WITH key, [sum(1.0 - none[0]), sum(1.0 - none[1]), sum(1.0 - none[2]), sum(1.0 - none[3]), sum(1.0 - none[4]),
      sum(1.0 - none[5]), sum(1.0 - none[6])] AS supports,
    max(loss) AS loss
  RETURN apoc.map.fromPairs(collect([key, {supports: supports, loss: loss}])) AS supportByKey
}
WITH *, [r IN requirements | apoc.map.merge(r, {
    supports: coalesce(supportByKey[r.key].supports, [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
    loss: coalesce(supportByKey[r.key].loss, 0.0)})] AS supported
WITH *, [r IN supported | apoc.map.merge(r, {
    coverages: [n IN range(0, 6) | CASE WHEN r.supports[n] >= r.capacity THEN 1.0 ELSE r.supports[n] / r.capacity END],
    fragility: CASE WHEN r.supports[0] > 0 THEN r.loss / r.supports[0] END})] AS covered
